using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Services;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Conditional;

/// <summary>A page is made once for each library, and lives no longer than it.</summary>
public sealed class MadeOnceTests : IDisposable
{
    private readonly LittleSite _little = new();
    private readonly ConcurrentQueue<Library> _made = [];
    private readonly SiteUnderTest _site;

    public MadeOnceTests() => _site = new(_little.Content) { Change = services => services.AddScoped(Count) };

    public void Dispose()
    {
        _site.Dispose();
        _little.Dispose();
    }

    [Fact]
    public async Task A_page_is_made_once_however_it_is_asked_for()
    {
        await _site.Get("/faq");
        await _site.Get("/faq", ("Accept-Encoding", "br"));
        await _site.Ask(HttpMethod.Head, "/faq", "other.example");

        _made.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Those_who_ask_first_at_once_all_get_the_same_page()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _site.Get("/faq"))));

        answers.Select(answer => (answer.Status, answer["ETag"], answer.Text)).Distinct().ShouldHaveSingleItem();
        await _site.Get("/faq");
        _made.Count.ShouldBeLessThanOrEqualTo(20);
    }

    [Fact]
    public async Task An_edit_is_seen_at_the_next_request()
    {
        var before = await _site.Get("/faq");
        _little.Change("faq.yml", "A day or two", "Two or three days");

        _site.Look();

        var after = await _site.Get("/faq", ("If-None-Match", before["ETag"]!));
        after.Words.ShouldContain("Two or three days");
        after["ETag"].ShouldNotBe(before["ETag"]);
        _made.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_edit_elsewhere_leaves_the_tag_of_a_page_as_it_was()
    {
        var before = await _site.Get("/faq");
        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Eat a little");

        _site.Look();

        (await _site.Get("/faq", ("If-None-Match", before["ETag"]!))).Status.ShouldBe(System.Net.HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task At_midnight_of_the_site_pages_are_made_anew()
    {
        _little.Change("site.yml", "phones:", "time_zone: America/New_York\nnotice:\n  text: We are closed.\n  first_day: 2027-03-01\n  last_day: 2027-03-01\nphones:");
        _site.Clock.Now = new(2027, 3, 1, 4, 59, 59, TimeSpan.Zero);
        var before = await _site.Get("/soreness/home-care");

        _site.Clock.Now = new(2027, 3, 1, 5, 0, 0, TimeSpan.Zero);

        var after = await _site.Get("/soreness/home-care", ("If-None-Match", before["ETag"]!));
        before.Words.ShouldNotContain("We are closed.");
        after.Words.ShouldContain("We are closed.");
    }

    [Fact]
    public async Task A_page_that_is_mended_is_there_and_one_that_expires_is_gone_though_both_were_asked_for()
    {
        _little.Write("articles/soreness/broken.md", "No front matter.\n").Change(LittleSiteTexts.FirstVisit, "type: note\n", "type: note\nexpires_on: 2027-01-16\n");
        (await _site.Get("/soreness/broken")).Status.ShouldBe(System.Net.HttpStatusCode.ServiceUnavailable);
        var visit = await _site.Get("/massage/first-visit");

        _little.Write("articles/soreness/broken.md", LittleSiteTexts.Article("Mended", "/soreness/home-care", "It is sound."));
        _site.Look();
        _site.Clock.Now = new(2027, 1, 16, 0, 0, 0, TimeSpan.Zero);

        (await _site.Get("/soreness/broken")).Words.ShouldContain("It is sound.");
        (await _site.Get("/massage/first-visit", ("If-None-Match", visit["ETag"]!))).Status.ShouldBe(System.Net.HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_library_that_is_no_longer_in_use_is_let_go_with_its_pages()
    {
        var old = await Replaced();

        for (var tries = 0; tries < 20 && old.IsAlive; tries++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        old.IsAlive.ShouldBeFalse();
    }

    private async Task<WeakReference> Replaced()
    {
        // Who tells of changes remembers the library of the start.
        await Edit("A day or two", "Two or three days");
        var old = new WeakReference(_site.Library);
        await Edit("Two or three days", "A week");
        _made.Clear();
        return old;
    }

    private async Task Edit(string before, string now)
    {
        await _site.Get("/faq");
        _little.Change("faq.yml", before, now);
        _site.Look();
        await _site.Get("/faq");
    }

    /// <summary>The page of questions asks for this each time that it is made.</summary>
    private FaqService Count(IServiceProvider services)
    {
        var library = services.GetRequiredService<Library>();
        _made.Enqueue(library);
        return new(library);
    }
}
