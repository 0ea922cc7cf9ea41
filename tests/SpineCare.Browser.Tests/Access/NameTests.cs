using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>What a screen reader is told, beside what the eye sees: WCAG 2.2, 1.1.1, 1.3.1, 2.4.4, 2.5.3, 3.3.2, 4.1.2.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class NameTests(SiteInChromium site)
{
    private static readonly FrozenSet<string> s_vague =
        ["here", "click here", "click", "link", "this", "this link", "this page", "more", "read more", "learn more", "see more", "details", "go"];

    private static readonly FrozenDictionary<string, string[]> s_roles = new Dictionary<string, string[]>
    {
        ["a"] = ["link"],
        ["button"] = ["button"],
        ["summary"] = ["DisclosureTriangle"],
        ["input"] = ["searchbox", "combobox", "textbox", "checkbox", "radio", "button", "slider", "spinbutton", "Date", "InputTime"],
        ["select"] = ["combobox", "listbox", "MenuListPopup"],
        ["textarea"] = ["textbox"],
        ["nav"] = ["navigation"],
        ["h1"] = ["heading"],
        ["h2"] = ["heading"],
        ["h3"] = ["heading"],
        ["h4"] = ["heading"],
        ["table"] = ["table"],
        ["tr"] = ["row"],
        ["th"] = ["columnheader", "rowheader"],
        ["td"] = ["cell"],
        ["ul"] = ["list"],
        ["ol"] = ["list"],
        ["li"] = ["listitem"],
        ["img"] = ["image"],
        ["svg"] = ["image"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> s_named = ["a", "button", "summary", "input", "select", "textarea", "nav", "h1", "h2", "h3", "h4", "th", "img", "svg"];

    [Fact]
    public async Task Every_part_tells_its_role_and_its_name_on_a_phone_and_on_a_desktop() =>
        (await site.Faults(Screen.NarrowPhone, async visit =>
        {
            var onPhone = Faults(await AccessiblePart.Read(visit.Page)).ToArray();
            await visit.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            // The tree of a page that was read before is not always told of what has opened since.
            await visit.Page.ReloadAsync();
            await visit.OpenAllDetails();
            var onDesktop = Faults(await AccessiblePart.Read(visit.Page)).ToArray();
            await visit.Page.SetViewportSizeAsync(Screen.NarrowPhone.Width, Screen.NarrowPhone.Height);
            return onPhone.Union(onDesktop);
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("no name", "main.append(document.createElement('button'))")]
    [InlineData("a name without its words", "main.querySelector('a').ariaLabel = 'Something else'")]
    [InlineData("a vague name", "main.querySelector('a').textContent = 'Click here'")]
    [InlineData("the role 'generic'", "main.querySelector('ul').role = 'generic'")]
    [InlineData("leads to", "const link = main.querySelector('a').cloneNode(true); link.href = '/nowhere'; main.append(link)")]
    [InlineData("does not tell", "main.append(Object.assign(document.createElement('summary'), { textContent: 'More' }))")]
    public async Task A_fault_of_a_name_is_noticed(string fault, string deed)
    {
        await using var visit = await site.Open(Screen.NarrowPhone, "/");
        await visit.Page.EvaluateAsync(deed);

        Faults(await AccessiblePart.Read(visit.Page)).ShouldContain(found => found.Contains(fault));
    }

    /// <summary>Links of one name in one landmark lead to one page. To which place of it is told by the list item that each stands in.</summary>
    private static IEnumerable<string> Faults(IReadOnlyCollection<AccessiblePart> parts) => parts.SelectMany(FaultsOf).Concat(
        parts.Where(part => part.Seen.Tag == "a" && part.Name.Length > 0)
            .GroupBy(part => (Name: Tidy(part.Name), part.Seen.Place), part => part.Seen.Target.Split('#')[0])
            .Where(links => links.Distinct().Count() > 1)
            .Select(links => $"“{links.Key.Name}” leads to {string.Join(" and ", links.Distinct())}"));

    private static IEnumerable<string> FaultsOf(AccessiblePart part)
    {
        var (seen, name) = (part.Seen, Tidy(part.Name));
        if (seen.IsDecoration && part.Role.Length == 0)
            yield break;
        var isRight = seen.Role.Length > 0 && seen.Role != "generic" ? seen.Role == part.Role : s_roles[seen.Tag].Contains(part.Role);
        if (!isRight)
            yield return $"{seen.Tag} has the role '{part.Role}': {seen.Text}";
        if (s_named.Contains(seen.Tag) && name.Length == 0)
            yield return $"no name: {seen.Text}";
        if (seen.Tag is "a" or "button" or "summary" && !name.Contains(Tidy(seen.Words)))
            yield return $"a name without its words, “{part.Name}”: {seen.Text}";
        if (seen.Tag is "a" or "button" && s_vague.Contains(name))
            yield return $"a vague name, “{part.Name}”: {seen.Text}";
        if (seen.Tag == "summary" && part.IsExpanded != seen.IsOpen)
            yield return $"does not tell that it is {(seen.IsOpen ? "open" : "closed")}: {seen.Text}";
    }

    /// <summary>The words alone: signs such as arrows are not spoken.</summary>
    private static string Tidy(string text) => NoWord().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
