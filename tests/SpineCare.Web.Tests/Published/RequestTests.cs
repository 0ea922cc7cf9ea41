using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>Requests as they come over the wire, which no tidy client would send.</summary>
[Collection(Publishing.Name)]
public sealed class RequestTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Fact]
    public async Task Nothing_on_the_wire_redirects_off_the_site_or_stops_it()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home));

        (await Get(program, "//evil.example/")).ShouldStartWith("HTTP/1.1 404");
        (await Get(program, "//evil.example//FAQ/")).ShouldStartWith("HTTP/1.1 404");
        (await Get(program, "/../../etc/passwd")).ShouldStartWith("HTTP/1.1 404");
        (await Get(program, "/figures/..%2f..%2fsite.yml")).ShouldStartWith("HTTP/1.1 404");
        (await Get(program, "/figures/%2e%2e/site.yml")).ShouldStartWith("HTTP/1.1 404");
        (await Get(program, "http://evil.example/FAQ/")).ShouldStartWith("HTTP/1.1 400");
        (await Get(program, "/faq%00")).ShouldStartWith("HTTP/1.1 400");
        (await Get(program, "/" + new string('a', 9000))).ShouldStartWith("HTTP/1.1 414");
        LocationOf(await Get(program, "/FAQ/?q=//evil.example/")).ShouldBe("/faq");
        LocationOf(await program.Send("GET /FAQ HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n")).ShouldBe("/faq");
        (await program.Send("HEAD /faq HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).ShouldEndWith("\r\n\r\n");
        (await program.Send("HEAD /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).ShouldEndWith("\r\n\r\n");
        program.IsRunning.ShouldBeTrue();
        (await program.Get("/faq")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/%66aq")]
    [InlineData("/f%61q?")]
    [InlineData("/faq?")]
    [InlineData("/./faq")]
    [InlineData("/nothing/../faq")]
    [InlineData("//faq")]
    public async Task An_address_that_is_written_in_another_way_leads_to_the_one_address(string written)
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home));

        var answer = await Get(program, written);

        answer.ShouldStartWith("HTTP/1.1 301");
        LocationOf(answer).ShouldBe("/faq");
    }

    [Fact]
    public async Task The_whole_address_as_proxies_ask_for_it_is_not_sent_on()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home));

        (await Get(program, "http://localhost/faq")).ShouldStartWith("HTTP/1.1 200");
        LocationOf(await Get(program, "http://localhost/FAQ?a=b")).ShouldBe("/faq");
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    private static Task<string> Get(RunningProgram program, string target) =>
        program.Send($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    private static string? LocationOf(string answer) => answer.Split("\r\n\r\n")[0].Split("\r\n")
        .FirstOrDefault(line => line.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase))?["Location: ".Length..];
}
