using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content.Articles;
using SpineCare.Web.Search;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Search;

/// <summary>The search of a running site goes with its library.</summary>
[Collection(LiveEditing.Name)]
public sealed class LiveSearchTests
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_site_that_has_just_started_finds_its_pages()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        Find(site, "first massage").ShouldContain("/massage/first-visit");
        Find(site, "how long sore").ShouldContain("/faq#question-how-long-sore");
    }

    [Fact]
    public async Task A_change_of_a_text_can_be_found_and_what_was_there_before_cannot()
    {
        using var live = new LiveSite();
        Find(live.Site, "lightly").ShouldContain("/massage/first-visit#before-you-go");

        live.Files.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Breathe slowly");

        await Patience.Until("the new words are found", () => Task.FromResult(Find(live.Site, "breathe slowly").Contains("/massage/first-visit#before-you-go")), s_deadline);
        Find(live.Site, "lightly").ShouldBeEmpty();
    }

    [Fact]
    public async Task New_synonyms_count()
    {
        using var live = new LiveSite();
        Find(live.Site, "kneading").ShouldBeEmpty();

        live.Files.Write("synonyms.yml", "massage:\n  words: [massage, kneading]\n");

        await Patience.Until("the synonym is found", () => Task.FromResult(Find(live.Site, "kneading").Contains("/massage/first-visit")), s_deadline);
    }

    [Fact]
    public void A_page_that_is_gone_is_not_found_though_the_index_may_know_it()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);
        var index = site.Services.GetRequiredService<LiveIndex>();
        Find(site, "first massage").ShouldContain("/massage/first-visit");
        var without = site.Library with { Articles = FrozenDictionary<string, Article>.Empty };

        new SiteSearch(without, index).Find("first massage").Found.ShouldAllBe(result => !result.Address.StartsWith("/massage", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_that_stops_leaves_no_index_and_the_next_deletes_what_a_broken_one_left()
    {
        var left = Directory.CreateTempSubdirectory("spinecare-search-").FullName;
        File.WriteAllText(Path.Combine(left, "in-use"), "");
        File.WriteAllText(Path.Combine(left, "1.db"), "");
        using var little = new LittleSite();
        using (var site = new SiteUnderTest(little.Content))
            Find(site, "massage").ShouldNotBeEmpty();

        Directory.Exists(left).ShouldBeFalse();
    }

    private static string[] Find(SiteUnderTest site, string query)
    {
        using var request = site.Services.CreateScope();
        var search = request.ServiceProvider.GetRequiredService<SiteSearch>();
        var watch = Stopwatch.StartNew();
        SearchResults found;
        do
        {
            // The site itself waits for its first index, but not for ever.
            found = search.Find(query);
            watch.Elapsed.ShouldBeLessThan(s_deadline);
        }
        while (!found.IsAvailable);
        return [.. found.Found.Select(result => result.Address)];
    }
}

/// <summary>A site that can write no temporary file serves its pages all the same.</summary>
[Collection(Publishing.Name)]
public sealed class NoIndexTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Fact]
    public async Task Without_a_folder_for_the_index_the_site_serves_and_says_so_once()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home).With("TMPDIR", _home["not-there"]));

        await program.UntilItSays("Readers cannot search");
        (await program.Get("/soreness/home-care")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        program.Lines.Count(line => line.Contains("Readers cannot search", StringComparison.Ordinal)).ShouldBe(1);
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }
}
