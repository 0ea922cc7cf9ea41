using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;
using static SpineCare.Web.Tests.Site.LittleSiteTexts;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What the writers' guide shows of the history is what the program prints, but for the names of the versions.</summary>
[Collection(Publishing.Name)]
public sealed partial class HistoryGuideTests : IDisposable
{
    private static readonly string s_guide = Nameless(File.ReadAllText(Repository.FileOf("docs/writing/history.md")));

    private readonly LittleHistory _history;

    public HistoryGuideTests(PublishedProgram published)
    {
        _history = new(published);
        _history.Begin().Save("All texts", "2026-11-03T14:05:00+0000");
        _history.Change(HomeCare, "Walk a little [@lee2020].", "Walk for five minutes [@lee2020].")
            .Change(HomeCare, "change_note: First version.", "change_note: Said how long to walk.")
            .Save("Say how long to walk", "2026-11-09T14:30:00+0000", "Jo Park");
        _history.Change(HomeCare, "Lying still for long. {advice}\n", "");
    }

    [Fact]
    public async Task A_history_looks_as_the_guide_shows_it()
    {
        var (_, output) = await _history.Run("history", "/soreness/home-care");

        s_guide.ShouldContain(Example(output));
    }

    [Fact]
    public async Task Changed_sentences_look_as_the_guide_shows_them()
    {
        var (_, output) = await _history.Run("history", "/soreness/home-care", "--full");

        var from = output.IndexOf("  Section 'What helps'", StringComparison.Ordinal);
        s_guide.ShouldContain(Example(output[from..output.IndexOf("\n\n", from, StringComparison.Ordinal)]));
    }

    public void Dispose() => _history.Dispose();

    /// <summary>As an example stands on a page of the guide: with four spaces before each line.</summary>
    private static string Example(string output) =>
        string.Join('\n', Nameless(output).TrimEnd().Split('\n').Select(line => line.Length > 0 ? $"    {line}" : ""));

    private static string Nameless(string text) => Name().Replace(text, "0000000");

    [GeneratedRegex(@"\b(?=[a-f0-9]*[0-9])[a-f0-9]{7,12}\b|\b[a-f]{7}\b")]
    private static partial Regex Name();
}
