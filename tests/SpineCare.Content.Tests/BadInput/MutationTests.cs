using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Hostile;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.BadInput;

/// <summary>
/// Files that a slip of the hand, a broken disk, or a mad editor may leave: the same random changes at each run. Nothing is
/// thrown, every problem has a place inside its file, and nothing outside the allow-list reaches a page.
/// </summary>
public sealed class MutationTests
{
    private const int Rounds = 150;

    private static readonly string[] s_pieces =
    [
        "\n", "\n\n", " ", "  ", "\t", ":", ": ", "-", "- ", "---\n", "[", "]", "(", ")", "{", "}", "\"", "'", "|", "|\n  ", ">", "<", "<b>", "*", "**", "_",
        "`", "```\n", "#", "##", "&", "&a ", "*a ", "!", "!!", "![", "[@", "[@lee2020]", ":::", ":::do\n", ":::care emergency", "\\", "%", "@", ",", "?", "? ", "\0",
        "\r", "\u2028", "\u200F", "{emergency}", "[a]: ", "](", "](/about)", "javascript:", "\uFEFF", "~", "=", "===\n", "1. ", "| - |\n", "a\u0301",
        "{risks}", "{rule a}", "{rule}", ":::say-it-back\n", "stenosis", "stenosis\n", "accept:\n  - SC217: a\n", "type: visit\n",
    ];

    public static TheoryData<string> Files => [.. LittleSiteTexts.All.Keys.Where(SourceSet.IsText).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_changed_at_random_never_throws_and_never_harms(string path)
    {
        using var site = new LittleSite();
        var lastSound = site.Read(SourceSet.Empty).LastSound;
        var random = new Random(path.Length * 7919);
        for (var round = 0; round < Rounds; round++)
        {
            var text = Mutated(LittleSiteTexts.All[path], random);
            site.Write(path, text);

            var library = Read(() => site.Read(lastSound).Library, text);

            AllowList.Offences(library).ShouldBeEmpty(text);
            var preview = Read(() => site.ReadForPreview(lastSound), text);
            AllowList.Offences(preview).ShouldBeEmpty(text);
            preview.Problems.ShouldBe(library.Problems);
            library.Problems.Where(problem => problem.Location.File == path && !IsIn(problem.Location, text)).ShouldBeEmpty(text);
            library.Pages.Keys.ShouldContain("/get-help-now");
        }
    }

    private static Library Read(Func<Library> read, string text)
    {
        try
        {
            return read();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"This text throws:\n{text}", e);
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (at, length) = (random.Next(text.Length), random.Next(4) == 0 ? random.Next(60) : random.Next(3));
            var piece = random.Next(3) == 0 ? "" : s_pieces[random.Next(s_pieces.Length)];
            text = string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(text.Length, at + length)));
            if (text.Length == 0)
                return "a";
        }

        return text;
    }

    /// <summary>The place after the last sign of a line, and the line after the last, count as in the file.</summary>
    private static bool IsIn(Content.Problems.SourceLocation place, string text)
    {
        var lines = text.Split('\n');
        return place.Line >= 1 && place.Line <= lines.Length + 1 && place.Column >= 1
            && (place.Line > lines.Length ? place.Column == 1 : place.Column <= lines[place.Line - 1].Length + 1);
    }
}
