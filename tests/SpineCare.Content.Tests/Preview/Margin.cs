using AngleSharp.Dom;
using SpineCare.Content.Articles;
using SpineCare.Content.Preview;
using SpineCare.Content.Problems;
using SpineCare.Content.Tests.RealContent;

namespace SpineCare.Content.Tests.Preview;

/// <summary>The notes that a preview puts beside the text of a page.</summary>
internal static class Margin
{
    /// <summary>Each note of a text, as the place that it names and the words of the block before it.</summary>
    public static string[] Of(Publication page) =>
        [.. NotesIn(page).Select(note => $"{note.QuerySelector("strong")!.TextContent} after {BlockBefore(note)}")];

    /// <summary>A problem is told by the preview as it is told by the site, and once on its page.</summary>
    public static void ShouldTell(Library preview, ContentProblem problem)
    {
        preview.Problems.ShouldBe([problem]);
        preview.Notes.Select(note => note.Problem).ShouldBe([problem]);
        if (preview.Publications.FirstOrDefault(page => page.File == problem.Location.File) is not { } page)
            return;
        page.Notes.Own.Select(note => note.Problem).ShouldBe([problem]);
        NotesIn(page).Length.ShouldBe(page.Notes.Beside.Length);
        if (page.Notes.Shows == ShownVersion.AsItStands && page.Notes.Beside.Length > 0)
            NotesIn(page)[0].TextContent.ShouldContain(problem.Message);
    }

    public static IElement[] NotesIn(Publication page) => [.. RealLibrary.Parse(page.Body.Html).QuerySelectorAll(".problem")];

    private static string BlockBefore(IElement note)
    {
        note.ParentElement!.LocalName.ShouldBe("body");
        var block = note.PreviousElementSibling;
        while (block?.ClassName?.StartsWith("problem", StringComparison.Ordinal) == true)
            block = block.PreviousElementSibling;
        return string.Join(' ', (block?.TextContent ?? "nothing").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
