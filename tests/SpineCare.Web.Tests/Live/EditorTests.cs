using System.Diagnostics;
using SpineCare.Web.Tests.Site;
using Xunit.Abstractions;

namespace SpineCare.Web.Tests.Live;

/// <summary>Every way in which editors save is live within two seconds, and nobody ever sees half a page.</summary>
[Collection(LiveEditing.Name)]
public sealed class EditorTests(ITestOutputHelper output)
{
    private const int Saves = 3;

    private static readonly Dictionary<string, Func<string, string, Task>> s_ways = new()
    {
        ["in place"] = (file, text) => File.WriteAllTextAsync(file, text),
        ["a new file renamed into place"] = async (file, text) =>
        {
            await File.WriteAllTextAsync(file + ".tmp", text);
            File.Move(file + ".tmp", file, overwrite: true);
        },
        ["the old file renamed away, then a new one"] = async (file, text) =>
        {
            File.Move(file, file + "~", overwrite: true);
            await File.WriteAllTextAsync(file, text);
        },
        ["deleted, then created"] = async (file, text) =>
        {
            File.Delete(file);
            await Task.Delay(200);
            await File.WriteAllTextAsync(file, text);
        },
        ["in two halves"] = async (file, text) =>
        {
            await using var stream = new StreamWriter(file);
            await stream.WriteAsync(text.AsMemory(0, text.Length / 2));
            await stream.FlushAsync();
            await Task.Delay(200);
            await stream.WriteAsync(text.AsMemory(text.Length / 2));
        },
        ["emptied, then written"] = async (file, text) =>
        {
            await File.WriteAllTextAsync(file, "");
            await Task.Delay(200);
            await File.WriteAllTextAsync(file, text);
        },
    };

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_saved_article_is_live_soon_and_whole_at_every_moment(string way)
    {
        using var live = new LiveSite(files => files.Write(LittleSiteTexts.HomeCare, Version(0)));
        for (var version = 1; version <= Saves; version++)
        {
            var saving = s_ways[way](live.Files.FileOf(LittleSiteTexts.HomeCare), Version(version));
            var seen = version - 1;
            while (!saving.IsCompleted)
                seen = await VersionSeen(live);
            await saving;
            var saved = Stopwatch.GetTimestamp();
            await Patience.Until($"version {version} is live", async () => (seen = await VersionSeen(live)) == version);
            output.WriteLine($"{way}: live {Stopwatch.GetElapsedTime(saved).TotalMilliseconds:0} ms after it was saved");
        }

        live.Site.Library.Problems.ShouldNotContain(problem => problem.IsError);
    }

    /// <summary>The version that the page shows, from its first line to its last.</summary>
    private static async Task<int> VersionSeen(LiveSite live)
    {
        var page = await live.Site.Get("/soreness/home-care");
        page.Status.ShouldBe(System.Net.HttpStatusCode.OK);
        var marks = page.Document.QuerySelectorAll(".prose h2").Select(mark => mark.TextContent).ToArray();
        marks.Length.ShouldBe(2);
        marks[0].Replace("Start", "End", StringComparison.Ordinal).ShouldBe(marks[1]);
        page.Text.TrimEnd().ShouldEndWith("</html>");
        return int.Parse(marks[0].Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>An article of a size that real ones have, in paragraphs, so that half of it would be sound too.</summary>
    private static string Version(int version) => LittleSiteTexts.Article("Care for soreness at home", "/massage/first-visit", $"""
        ## Start of version {version}

        {string.Join("\n\n", Enumerable.Repeat("Walk a little [@lee2020].", 200))}

        ## End of version {version}

        Rest. [A word](/massage/first-visit)
        """);
}
