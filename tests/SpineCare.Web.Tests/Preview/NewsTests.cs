using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Preview;

/// <summary>An open page of a preview hears of every change; what it is sent stays on this machine and is not kept.</summary>
public sealed class NewsTests : IDisposable
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types spinecare";

    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task A_saved_file_is_told_to_the_page_that_shows_what_was_before()
    {
        await using var preview = new PreviewUnderTest(_little.Content, watches: true);
        var shown = NameIn(await preview.Get("/soreness/home-care"));
        await using var stream = await preview.Visitor.GetStreamAsync(new Uri("http://localhost/preview/changes"));
        using var news = new StreamReader(stream);
        (await Next(news)).ShouldBe(shown);

        _little.Change(LittleSiteTexts.HomeCare, "Walk again", "Run");
        var name = await Next(news).WaitAsync(TimeSpan.FromSeconds(30));

        name.ShouldNotBe(shown);
        var page = await preview.Get("/soreness/home-care");
        NameIn(page).ShouldBe(name);
        page.Words.ShouldContain("Run");
    }

    [Fact]
    public async Task Another_run_has_another_name_for_the_same_content()
    {
        await using var first = new PreviewUnderTest(_little.Content);
        await using var second = new PreviewUnderTest(_little.Content);

        NameIn(await first.Get("/")).ShouldNotBe(NameIn(await second.Get("/")));
        NameIn(await first.Get("/")).ShouldBe(NameIn(await first.Get("/nothing")));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/soreness/home-care", HttpStatusCode.OK)]
    [InlineData("/preview", HttpStatusCode.OK)]
    [InlineData("/preview/preview.css", HttpStatusCode.OK)]
    [InlineData("/preview/reload.js", HttpStatusCode.OK)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/figures/warm-pack.svg", HttpStatusCode.OK)]
    [InlineData("/FAQ/", HttpStatusCode.MovedPermanently)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task No_answer_is_kept_or_found_and_each_carries_the_policy_of_the_site(string address, HttpStatusCode status)
    {
        _little.Change("site.yml", "name: Little Spine", "name: Little Spine\nbase_address: https://spine.example.org");
        await using var preview = new PreviewUnderTest(_little.Content);

        var answer = await preview.Get(address);

        answer.Status.ShouldBe(status);
        answer["Cache-Control"].ShouldBe("no-store");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        answer["Content-Security-Policy"].ShouldBe(Policy);
        answer["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:5081", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5081", HttpStatusCode.OK)]
    [InlineData("[::1]:5081", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:5081", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.2", HttpStatusCode.MisdirectedRequest)]
    [InlineData("0.0.0.0", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        _little.Change(LittleSiteTexts.HomeCare, "order: 1", "order: 1\ndraft: true");
        await using var preview = new PreviewUnderTest(_little.Content);

        var answer = await preview.Get("/soreness/home-care", host);

        answer.Status.ShouldBe(status);
        answer["Content-Security-Policy"].ShouldBe(Policy);
        answer["Cache-Control"].ShouldBe("no-store");
        answer.Text.Contains("Walk a little", StringComparison.Ordinal).ShouldBe(status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_what_to_do()
    {
        await using var preview = new PreviewUnderTest(_little.Content);

        (await preview.Get("/")).Text.ShouldContain("<noscript> Reload the page after you save.</noscript>");
    }

    private static string? NameIn(Answer page) => page.Document.QuerySelector("script[src='/preview/reload.js']")?.GetAttribute("data-library");

    /// <summary>The next name of a library that the stream tells.</summary>
    private static async Task<string> Next(StreamReader news)
    {
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }

        return "";
    }
}
