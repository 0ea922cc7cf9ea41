using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Hardship;

/// <summary>The log tells what was asked and how it went, and nothing about who asked.</summary>
[Collection(Publishing.Name)]
public sealed partial class LogTests(PublishedProgram published) : IDisposable
{
    private static readonly (string Address, string Path, int Status)[] s_visits =
    [
        ("/?q=secret", "/", 301), ("/soreness/home-care?name=secret", "/soreness/home-care", 301), ("/FAQ/?q=secret", "/FAQ/", 301), ("/faq", "/faq", 200),
        ("/nothing?q=secret", "/nothing", 404), ("/a%0Ab%20c?secret", "/a%0Ab%20c", 404), ("/soreness/broken?secret", "/soreness/broken", 301), ("/soreness/broken", "/soreness/broken", 503),
        ("/figures/warm-pack.svg?secret", "/figures/warm-pack.svg", 200),
        ("/get-help-now", "/get-help-now", 200), ("/get-help-now/weak-legs", "/get-help-now/…", 200), ("/get-help-now/emergency", "/get-help-now/…", 200),
        ("//GET-help-now//self-care/?q=secret", "/get-help-now/…", 301), ("/get-help-now/no-question", "/get-help-now/…", 404),
        ("/search?q=secret", "/search", 200), ("/search/suggestions?q=secret", "/search/suggestions", 200),
    ];

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new LittleSite().Write("articles/soreness/broken.md", "No front matter.\n");

    [Fact]
    public async Task Production_writes_one_line_of_JSON_a_request()
    {
        var lines = await Visit("Production");

        var events = lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        events.Select(line => line.GetProperty("Level").GetString()).Distinct().ShouldBe(["Information"]);
        events.Select(line => line.GetProperty("Timestamp").GetDateTimeOffset()).ShouldBeInOrder();
        var requests = events.Select(line => line.GetProperty("Properties")).Where(line => line.TryGetProperty("Milliseconds", out _)).ToArray();
        requests.Select(line => (line.GetProperty("Method").GetString(), line.GetProperty("Path").GetString(), line.GetProperty("Status").GetInt32()))
            .ShouldBe([.. s_visits.Select(visit => ("GET", visit.Path, visit.Status)), ("POST", "/faq", 405)]);
        requests.ShouldAllBe(line => line.GetProperty("Milliseconds").GetDouble() > 0);
    }

    [Fact]
    public async Task Development_writes_one_plain_line_a_request()
    {
        var lines = await Visit("Development");

        var requests = lines.Select(line => PlainLine().Match(line)).Where(line => line.Success);
        requests.Select(line => (line.Groups["method"].Value, line.Groups["path"].Value, int.Parse(line.Groups["status"].Value, CultureInfo.InvariantCulture)))
            .ShouldBe([.. s_visits.Select(visit => ("GET", visit.Path, visit.Status)), ("POST", "/faq", 405)]);
    }

    [Fact]
    public async Task The_level_of_the_log_comes_from_the_settings()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home).With("Serilog__MinimumLevel__Override__SpineCare.Web.Logging", "Warning"));

        await program.Get("/faq");
        await program.Get("/nothing");

        program.Output.ShouldNotContain("Milliseconds");
    }

    [Fact]
    public async Task Without_a_file_of_settings_the_framework_writes_no_query_either()
    {
        using var folder = new TemporaryFolder();
        await PublishedProgram.Publish(folder.Path);
        foreach (var settings in Directory.GetFiles(folder.Path, "appsettings*.json"))
            File.Delete(settings);
        using var program = await RunningProgram.Start(Calls.Of("dotnet", folder["SpineCare.Web.dll"], "--urls", "http://127.0.0.1:0")
            .In("/").With("HOME", _home.Path).With("Content__Folder", _little.Content));

        await program.Get("/faq?q=secret");
        await program.Get("/nothing?q=secret");
        await program.UntilItSays("/nothing");
        await program.Get("/references");
        await program.UntilItSays("/references");

        program.Output.ShouldNotContain("secret");
        program.Lines.ShouldAllBe(line => !line.Contains("\"Microsoft.", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    /// <summary>Makes all visits, and some that are no HTTP, and returns what was written after the start.</summary>
    private async Task<string[]> Visit(string environment)
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home).With("ASPNETCORE_ENVIRONMENT", environment));
        await program.UntilItSays("SC401");
        var start = program.Lines.Length;
        foreach (var (address, _, _) in s_visits)
            await program.Send($"GET {address} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\nUser-Agent: secret\r\nReferer: secret\r\nCookie: secret\r\nConnection: close\r\n\r\n");
        await program.Send("GET /?q=secret HTTP/1.1\r\n\r\n");
        await program.Send("GET /?q=secret HTTP/9.9\r\nHost: localhost\r\n\r\n");
        await program.Send("GET /?q=secret\r\n\r\n");
        await program.Send("secret\r\n\r\n");
        await program.Send("POST /faq?q=secret HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await program.UntilItSays(environment == "Production" ? "\\\"POST\\\" " : "POST /faq 405");

        program.Lines.ShouldAllBe(line => !line.Contains("secret", StringComparison.Ordinal));
        program.Lines.ShouldAllBe(line => !line.Contains("203.0.113", StringComparison.Ordinal));
        program.Lines.Where(line => Address().IsMatch(line)).ShouldAllBe(line => line.Contains("SpineCare is ready on", StringComparison.Ordinal));
        return program.Lines[start..];
    }

    [GeneratedRegex(@"^\d\d:\d\d:\d\d INF (?<method>[A-Z]+) (?<path>/\S*) (?<status>\d{3}) \d+\.\d ms$")]
    private static partial Regex PlainLine();

    [GeneratedRegex(@"\b\d{1,3}(\.\d{1,3}){3}\b|::1|::ffff")]
    private static partial Regex Address();
}
