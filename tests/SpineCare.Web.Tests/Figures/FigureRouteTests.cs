using System.Net;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Figures;

/// <summary>Pictures are sent small, safe, and for good; an edit gives them another address.</summary>
public sealed class FigureRouteTests : IDisposable
{
    private const string File = "figures/warm-pack.svg";
    private const string Page = "/soreness/home-care";
    private const string Forever = "public, max-age=31536000, immutable";

    private readonly LittleSite _little = new LittleSite().Write(File, Svg("<!-- a note --><text>Ten minutes</text>"));

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task A_page_shows_a_picture_with_its_own_size_by_an_address_that_is_kept_for_good()
    {
        await using var site = new SiteUnderTest(_little.Content);

        var picture = (await site.Get(Page)).Document.QuerySelector("figure.figure > img").ShouldNotBeNull();
        var sent = await site.Get(picture.GetAttribute("src")!);

        picture.GetAttribute("src")!.ShouldMatch(@"^/figures/warm-pack\.[0-9a-f]{8}\.svg$");
        (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("loading")).ShouldBe(("72", "54", "lazy"));
        picture.NextElementSibling!.FirstElementChild!.TextContent.ShouldBe("A warm pack.");
        sent.Status.ShouldBe(HttpStatusCode.OK);
        (sent["Cache-Control"], sent["Content-Type"], sent["X-Content-Type-Options"]).ShouldBe((Forever, "image/svg+xml", "nosniff"));
        sent["Content-Security-Policy"].ShouldBe((await site.Get(Page))["Content-Security-Policy"]);
        sent.Text.ShouldNotContain("a note");
        sent.Text.ShouldContain("<text>Ten minutes</text>");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_drawing_is_sent_compressed(string coding)
    {
        await using var site = new SiteUnderTest(_little.Content);

        using var answer = await site.Send(HttpMethod.Get, await PictureOf(site), ("Accept-Encoding", coding));

        answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task A_photo_is_sent_as_it_is_for_good_with_a_tag()
    {
        byte[] photo =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 9, 0, 0, 0, 7, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
        ];
        await System.IO.File.WriteAllBytesAsync(_little.FileOf("figures/room.png"), photo);
        _little.Change("articles/soreness/home-care.md", ":::figure warm-pack.svg", ":::figure room.png");
        await using var site = new SiteUnderTest(_little.Content);

        using var answer = await site.Send(HttpMethod.Get, await PictureOf(site), ("Accept-Encoding", "br"));

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(photo);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Headers.ETag.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_plain_name_answers_and_is_asked_for_again()
    {
        await using var site = new SiteUnderTest(_little.Content);

        var plain = await site.Get("/" + File);

        (plain.Status, plain["Cache-Control"]).ShouldBe((HttpStatusCode.OK, "no-cache"));
        plain.Text.ShouldBe((await site.Get(await PictureOf(site))).Text);
    }

    [Theory]
    [InlineData("/figures/warm-pack.00000000.svg", HttpStatusCode.Found)]
    [InlineData("/figures/warm-pack.zzz.svg", HttpStatusCode.Found)]
    [InlineData("/figures/cold-pack.00000000.svg", HttpStatusCode.NotFound)]
    [InlineData("/figures/warm-pack.00000000.png", HttpStatusCode.NotFound)]
    [InlineData("/figures/warm.pack.00000000.svg", HttpStatusCode.NotFound)]
    [InlineData("/figures/..%2Fsite.yml", HttpStatusCode.NotFound)]
    public async Task An_old_address_leads_to_the_picture_of_today_and_an_unknown_one_nowhere(string address, HttpStatusCode status)
    {
        await using var site = new SiteUnderTest(_little.Content);

        var answer = await site.Get(address);

        answer.Status.ShouldBe(status);
        answer["Location"].ShouldBe(status == HttpStatusCode.Found ? await PictureOf(site) : null);
        (answer["Cache-Control"] ?? "").ShouldNotContain("immutable");
    }

    [Fact]
    public async Task A_picture_that_is_drawn_anew_is_shown_and_one_that_turns_bad_stays()
    {
        using var live = new LiveSite(site => site.Write(File, Svg("")));
        var first = await PictureOf(live.Site);

        live.Files.Write(File, Svg("<rect width=\"9\" height=\"9\"/>"));
        await Patience.Until("the picture has another address", async () => await PictureOf(live.Site) != first);
        var second = await PictureOf(live.Site);
        live.Files.Write(File, Svg("<script>alert(1)</script>"));
        await live.UntilItReports(File);

        (await live.Site.Get(first))["Location"].ShouldBe(second);
        (await PictureOf(live.Site)).ShouldBe(second);
        (await live.Site.Get(second)).Text.ShouldContain("<rect");
        (await live.Site.Get("/" + File)).Text.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_picture_that_was_bad_from_the_start_is_not_sent_and_its_page_is()
    {
        _little.Write(File, Svg("<script>alert(1)</script>"));
        await using var site = new SiteUnderTest(_little.Content);

        var page = await site.Get(Page);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("figure").ShouldBeNull();
        (await site.Get("/" + File)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> PictureOf(SiteUnderTest site) => (await site.Get(Page)).Document.QuerySelector("figure img")!.GetAttribute("src")!;

    private static string Svg(string inside) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 54\"><title>A warm pack</title>{inside}</svg>";
}
