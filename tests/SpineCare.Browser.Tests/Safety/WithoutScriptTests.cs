using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Safety;

/// <summary>A browser without scripts shows the whole site, and its forms work.</summary>
[Collection(BrowserTests.Name)]
public sealed class WithoutScriptTests(SiteInChromium site)
{
    /// <summary>What a script may add: a button, what tells of what it did, and what only a device can keep: choices, what is kept, and the diary.</summary>
    private const string Added = "button, output, dialog, [popover], [role=status], [role=listbox], .preferences, .preferences__without, .diary, .device";

    private const string Forms = """
        () => [...document.forms].filter(form => form.checkVisibility()).map(form => {
          const submit = form.querySelector('button:not([type=button]), input[type=submit]');
          return submit?.checkVisibility() ? form.action : 'a form that cannot be sent';
        })
        """;

    [Fact]
    public async Task Every_page_shows_the_same_words_without_script()
    {
        await using var withScript = await site.Open(Screen.Phone);
        using SemaphoreSlim turn = new(1);
        (await site.Faults(Screen.Phone with { RunsScript = false }, async visit =>
        {
            var words = await visit.Page.SeenWords(without: Added);
            await turn.WaitAsync();
            try
            {
                await withScript.Page.GotoAsync(visit.Page.Url);
                var more = await withScript.Page.SeenWords(without: Added);
                return [.. more.Except(words).Select(word => $"only with script: “{word}”"), .. words.Except(more).Select(word => $"only without script: “{word}”")];
            }
            finally
            {
                turn.Release();
            }
        })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_form_can_be_sent_without_script() =>
        (await site.Faults(Screen.Phone with { RunsScript = false }, async visit =>
        {
            var forms = await visit.Page.EvaluateAsync<string[]>(Forms);
            forms.ShouldNotBeEmpty();
            List<string> broken = [];
            foreach (var action in forms.Distinct())
            {
                if (!action.StartsWith(site.Address) || !(await visit.Page.APIRequest.GetAsync(action)).Ok)
                    broken.Add(action);
            }

            return broken;
        })).ShouldBeEmpty();
}
