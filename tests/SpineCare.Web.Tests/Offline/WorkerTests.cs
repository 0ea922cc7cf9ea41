using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Preview;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Offline;

/// <summary>The worker is sent with all that it is to keep, under a version that changes with it and with nothing else.</summary>
public sealed partial class WorkerTests : IDisposable
{
    private const string Address = "/worker.js";
    private const string Loaded = "link[rel=stylesheet], script[src], img[src]";

    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task It_keeps_urgent_help_with_all_that_its_pages_load()
    {
        using var site = new SiteUnderTest(_little.Content);

        var kept = KeptBy(await site.Get(Address));

        new[] { "/get-help-now", "/offline", "/preferences" }.ShouldBeSubsetOf(kept);
        foreach (var address in kept)
        {
            var answer = await site.Get(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (answer["Content-Type"]!.StartsWith("text/html", StringComparison.Ordinal))
                answer.Document.QuerySelectorAll(Loaded).Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!).ShouldBeSubsetOf(kept, address);
        }
    }

    [Fact]
    public async Task It_keeps_no_page_that_readers_choose()
    {
        using var site = new SiteUnderTest(_little.Content);

        var kept = KeptBy(await site.Get(Address));

        kept.Intersect([.. site.Library.Articles.Keys, .. site.Library.Topics.Select(topic => topic.Address), "/", "/search", "/faq"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_keeps_it_asks_before_each_use_and_gets_a_script()
    {
        using var site = new SiteUnderTest(_little.Content);

        var answer = await site.Get(Address);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer["Cache-Control"].ShouldBe("no-cache");
        answer["Content-Type"].ShouldBe("text/javascript; charset=utf-8");
        answer["ETag"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_version_changes_with_what_is_kept_and_with_nothing_else()
    {
        var first = await Version();
        (await Version()).ShouldBe(first);

        _little.Change(LittleSiteTexts.HomeCare, "Walk again", "Walk slowly");
        (await Version()).ShouldBe(first);

        _little.Change("advice.yml", "A fever.", "A high fever.");
        var second = await Version();
        second.ShouldNotBe(first);

        _little.Change("site.yml", "\"112\"", "\"999\"");
        (await Version()).ShouldNotBe(second);
    }

    [Fact]
    public async Task Switched_off_it_is_a_worker_that_goes_and_every_page_says_so()
    {
        using (var on = new SiteUnderTest(_little.Content))
            (await on.Get("/")).Document.QuerySelector("meta[name=offline]").ShouldBeNull();
        _little.Change("site.yml", "name: Little Spine", "name: Little Spine\noffline: no");
        using var site = new SiteUnderTest(_little.Content);

        var worker = (await site.Get(Address)).Text;

        worker.ShouldContain("registration.unregister()");
        worker.ShouldNotContain("fetch");
        foreach (var address in new[] { "/", "/soreness/home-care", "/preferences", "/nothing" })
            (await site.Get(address)).Document.QuerySelector("meta[name=offline]")!.GetAttribute("content").ShouldBe("off", address);
        (await site.Get("/preferences")).Document.QuerySelector(".device__switch").ShouldBeNull();
        (await site.Get("/site.webmanifest")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("offline:")]
    [InlineData("offline: yes")]
    [InlineData("offline: true")]
    public async Task Nothing_but_a_no_switches_it_off(string line)
    {
        _little.Change("site.yml", "name: Little Spine", $"name: Little Spine\n{line}");
        using var site = new SiteUnderTest(_little.Content);

        site.Library.Site.KeepsOffline.ShouldBeTrue();
        KeptBy(await site.Get(Address)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_preview_sends_a_worker_that_goes()
    {
        await using var preview = new PreviewUnderTest(_little.Content);

        (await preview.Get(Address)).Text.ShouldContain("registration.unregister()");
        (await preview.Get("/")).Document.QuerySelector("meta[name=offline]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_page_of_a_device_without_a_network_tells_the_emergency_number_and_is_not_for_search_engines()
    {
        using var site = new SiteUnderTest(_little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        var page = await site.Get("/offline");

        page.Document.QuerySelector("main a.phone")!.GetAttribute("href").ShouldBe("tel:112");
        page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain("/get-help-now");
        page["X-Robots-Tag"].ShouldBe("noindex");
        (await site.Get("/sitemap.xml")).Text.ShouldNotContain("/offline");
    }

    private static string[] KeptBy(Answer worker) => JsonSerializer.Deserialize<string[]>(ShellOf().Match(worker.Text).Groups["list"].Value)!;

    private async Task<string> Version()
    {
        using var site = new SiteUnderTest(_little.Content);
        return VersionOf().Match((await site.Get(Address)).Text).Value;
    }

    [GeneratedRegex("^const shell = (?<list>.*);$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellOf();

    [GeneratedRegex("^const version = '[0-9a-f]{16}';$", RegexOptions.Multiline)]
    private static partial Regex VersionOf();
}
