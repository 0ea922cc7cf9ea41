using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;
using Xunit.Abstractions;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>
/// Bad edits of every sort in the shipped content of a running program, one after another, while visitors ask for every page.
/// A failure names its seed; CHAOS_SEED makes the same edits again.
/// </summary>
[Collection(Publishing.Name)]
public sealed partial class RandomEditTests : IDisposable
{
    private static readonly TimeSpan s_halfAMinute = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly PublishedProgram _published;
    private readonly ITestOutputHelper _output;
    private readonly TemporaryFolder _home = new();
    private readonly int _seed = int.Parse(Environment.GetEnvironmentVariable("CHAOS_SEED") ?? $"{Random.Shared.Next()}", CultureInfo.InvariantCulture);
    private readonly Dictionary<string, string> _texts;

    public RandomEditTests(PublishedProgram published, ITestOutputHelper output)
    {
        (_published, _output) = (published, output);
        var content = Repository.FileOf("content");
        _texts = Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllText);
        foreach (var path in _texts.Keys)
            PutBack(path);
    }

    [Fact]
    public async Task Half_a_minute_of_bad_edits_takes_no_page_from_any_reader_and_leaves_nothing_behind()
    {
        string[] addresses =
        [
            "/", "/faq", "/references", "/glossary",
            .. _texts.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal) && !path.EndsWith("README.md", StringComparison.Ordinal))
                .Select(path => "/" + (path.StartsWith("handouts/", StringComparison.Ordinal) ? path : path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..])[..^3]),
        ];
        using var program = await RunningProgram.Start(_published.CallWith(_home["content"], _home).With("Serilog__MinimumLevel__Override__SpineCare.Web.Logging", "Warning"));
        var before = await WordsOf(program, addresses);
        var visitors = new Visitors(program, addresses) { FindFault = FindFault };

        await visitors.VisitUntil(Task.Factory.StartNew(Edit, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

        program.IsRunning.ShouldBeTrue($"seed {_seed}: {program.Output}");
        _output.WriteLine($"Seed {_seed}, {visitors.Answers} answers, {program.Memory / 1024 / 1024} MB");
        visitors.Faults.Take(5).ShouldBeEmpty($"seed {_seed}");
        program.Lines.ShouldAllBe(line => !line.Contains("xception", StringComparison.Ordinal), $"seed {_seed}");

        foreach (var path in _texts.Keys)
            PutBack(path);
        await Patience.Until($"every page is as it was, seed {_seed}", async () => (await WordsOf(program, addresses)).SequenceEqual(before), s_patience);
    }

    public void Dispose() => _home.Dispose();

    private static string? FindFault(string address, Answer answer) =>
        address == "/get-help-now" && answer.Document.QuerySelectorAll(".care-card--emergency a[href='tel:911']").Length == 0 ? "has lost the emergency number" : null;

    private static async Task<List<string>> WordsOf(RunningProgram program, string[] addresses)
    {
        List<string> words = [];
        foreach (var address in addresses)
            words.Add((await program.Get(address)).Words);
        return words;
    }

    private void Edit()
    {
        var random = new Random(_seed);
        // A topic or a site that is renamed is no mistake, and neither is a page that is dated in the future.
        var paths = _texts.Keys.Where(path => path is not ("topics.yml" or "site.yml") && !path.Contains("README", StringComparison.Ordinal))
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < s_halfAMinute; Thread.Sleep(random.Next(200)))
        {
            var path = paths[random.Next(paths.Length)];
            File.WriteAllBytes(_home["content/" + path], Broken(_texts[path], random));
            if (random.Next(3) == 0)
                PutBack(paths[random.Next(paths.Length)]);
        }
    }

    private void PutBack(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_home["content/" + path])!);
        File.WriteAllText(_home["content/" + path], _texts[path]);
    }

    /// <summary>A text with one slip, such as a hand, an editor, or a disk makes.</summary>
    private static byte[] Broken(string text, Random random)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, random.Next(lines.Length - 1), line => line.Length > 0 && !Date().IsMatch(line));
        if (at < 0)
            return [];
        string[] signs = ["<b>", "\t", ":", "\"", "[", ":::", "{", "[@nobody1999]", "](javascript:x)", "\u202E", "---", "- ", "#", "|", "&x", "*y", "!!z", "\0", "\r"];
        var sign = signs[random.Next(signs.Length)];
        var line = lines[at];
        var column = random.Next(line.Length);
        lines[at] = random.Next(8) switch
        {
            0 => "",
            1 => line + "\n" + line,
            2 => sign + line,
            3 => line[..column] + sign + line[column..],
            4 => line.Remove(column, 1),
            5 => line + sign,
            6 => "  " + line,
            _ => string.Concat(line.Reverse()),
        };
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return random.Next(12) switch
        {
            0 => bytes[..random.Next(bytes.Length)],
            1 => [.. bytes, 0xE9, .. bytes],
            2 => [],
            3 => [.. bytes, .. new byte[random.Next(300_000)]],
            _ => bytes,
        };
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|draft|withdrawn|expires")]
    private static partial Regex Date();
}
