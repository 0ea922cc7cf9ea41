using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>Two programs over the same content send the same bytes, so that it does not matter which of them a visitor reaches.</summary>
[Collection(Publishing.Name)]
public sealed class ReplicaTests(PublishedProgram published) : IDisposable
{
    private static readonly string[] s_headers = ["ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Length", "Content-Type"];

    private readonly TemporaryFolder _home = new();
    private readonly TemporaryFolder _other = new();

    [Fact]
    public async Task Every_address_has_the_same_tag_and_time_in_each_coding()
    {
        using var first = await Start(_home);
        using var second = await Start(_other);
        string[] addresses =
        [
            "/", "/faq", "/references", "/glossary", "/robots.txt", "/feed.xml", "/sitemap.xml", "/icon.svg",
            .. (await first.Get("/sitemap.xml")).Text.Split("<loc>https://spine.example.org").Skip(1).Select(rest => rest.Split('<')[0]),
        ];

        addresses.Length.ShouldBeGreaterThan(30);
        foreach (var address in addresses)
        {
            foreach (var coding in new[] { "identity", "gzip", "br" })
            {
                var (one, other) = (await Headers(first, address, coding), await Headers(second, address, coding));
                one.ShouldBe(other, address);
                one.ShouldContain(header => header.StartsWith("ETag: \"", StringComparison.Ordinal), address);
            }
        }
    }

    [Fact]
    public async Task Styles_and_scripts_are_kept_for_good_and_have_a_tag()
    {
        using var program = await Start(_home);
        var style = (await program.Get("/")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        var headers = await Headers(program, style, "br");

        headers.ShouldContain("Cache-Control: max-age=31536000, immutable");
        var tag = headers.Single(header => header.StartsWith("ETag: ", StringComparison.Ordinal))["ETag: ".Length..];
        (await Headers(program, style, "br", $"If-None-Match: {tag}\r\n", "HTTP/1.1 304")).ShouldContain($"ETag: {tag}");
    }

    public void Dispose()
    {
        _home.Dispose();
        _other.Dispose();
    }

    private Task<RunningProgram> Start(TemporaryFolder home) => RunningProgram.Start(
        published.Call(home, "--urls", "http://127.0.0.1:0").With("Site__BaseAddress", "https://spine.example.org").With("State__Folder", home["state"]));

    private static async Task<string[]> Headers(RunningProgram program, string address, string coding, string more = "", string status = "HTTP/1.1 200")
    {
        var answer = await program.Send($"HEAD {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {coding}\r\n{more}Connection: close\r\n\r\n");
        answer.ShouldStartWith(status, customMessage: address);
        return [.. answer.Split("\r\n").Where(line => s_headers.Any(header => line.StartsWith(header + ": ", StringComparison.Ordinal)))];
    }
}
