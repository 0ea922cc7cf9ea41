using System.IO.Compression;
using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Conditional;

/// <summary>Each visitor gets a page in the coding that suits best, and each coding has a tag of its own.</summary>
public sealed class CodingTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Page = "/soreness/after-treatment";

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("gzip;q=0.001", "gzip")]
    [InlineData("br;q=0.5, identity", "")]
    [InlineData("identity;q=0.5, br;q=0.2", "")]
    [InlineData("*", "br")]
    [InlineData("*;q=0.5, gzip", "gzip")]
    [InlineData("*, br;q=0", "gzip")]
    [InlineData("gzip, *;q=0", "gzip")]
    [InlineData("identity;q=0, gzip", "gzip")]
    [InlineData("deflate, zstd", "")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("identity;q=0", "")]
    [InlineData("*;q=0", "")]
    [InlineData("br;;;=, ,q", "")]
    public async Task The_coding_is_the_one_that_the_visitor_likes_best(string? asked, string coding)
    {
        var plain = await site.Get(Page);
        using var answer = await site.Send(HttpMethod.Get, Page, asked is null ? [] : [("Accept-Encoding", asked)]);

        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        string.Join(',', answer.Content.Headers.ContentEncoding).ShouldBe(coding);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        answer.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        Read(bytes, coding).ShouldBe(plain.Text);
        if (coding.Length > 0)
            bytes.Length.ShouldBeLessThan(plain.Text.Length / 3);
    }

    [Fact]
    public async Task The_tag_of_one_coding_is_not_that_of_another()
    {
        string?[] tags = [await TagOf("identity"), await TagOf("gzip"), await TagOf("br")];

        tags.ShouldBeUnique();
        (await site.Get(Page, ("Accept-Encoding", "br"), ("If-None-Match", tags[1]!))).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get(Page, ("Accept-Encoding", "gzip"), ("If-None-Match", tags[1]!))).Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/soreness/home-care")]
    [InlineData("/figures/warm-pack.svg")]
    [InlineData("/robots.txt")]
    [InlineData("/nothing")]
    [InlineData("/sitemap.xml")]
    public async Task Asked_for_its_headers_alone_a_page_tells_the_same_ones(string address)
    {
        // The headers first, of a page that nobody has asked for before.
        using var little = new LittleSite();
        using var fresh = new SiteUnderTest(little.Content, ("Site:BaseAddress", "https://spine.example.org"));
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var head = await fresh.Send(HttpMethod.Head, address, ("Accept-Encoding", coding));
            using var whole = await fresh.Send(HttpMethod.Get, address, ("Accept-Encoding", coding));

            HeadersOf(head).ShouldBe(HeadersOf(whole));
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
            head.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(0);
            head.Content.Headers.ContentLength.ShouldBe((await whole.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    private async Task<string?> TagOf(string coding) => (await site.Get(Page, ("Accept-Encoding", coding)))["ETag"];

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);

    private static string Read(byte[] bytes, string coding)
    {
        using var written = new MemoryStream(bytes);
        using Stream read = coding switch
        {
            "br" => new BrotliStream(written, CompressionMode.Decompress),
            "gzip" => new GZipStream(written, CompressionMode.Decompress),
            _ => written,
        };
        using var reader = new StreamReader(read);
        return reader.ReadToEnd();
    }
}
