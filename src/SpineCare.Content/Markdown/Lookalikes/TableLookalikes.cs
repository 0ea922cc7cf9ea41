using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Lines of a table that make none: the line of dashes is missing, or a text stands right below.</summary>
internal static partial class TableLookalikes
{
    public static IReadOnlyList<Lookalike> All { get; } =
    [
        Of(LinesWithDashes(), "Begin and end each line of the table with '|', give each as many cells as the first, and put an empty line behind the table."),
        Of(Lines(), "Put below the first line of the table a line of dashes with as many cells, such as '| --- | --- |', and no empty line between."),
    ];

    private static Lookalike Of(Regex form, string cure) =>
        new(ProblemKind.TableBroken, "|", form, _ => "This line looks like a table, and readers see it as it is typed.", _ => cure) { IsToldOnce = true };

    [GeneratedRegex(@"^[ \t]*(?<at>\S)[^\r\n]*\r?\n[ \t|:\uFFFC-]*--[ \t|:-]*\|[ \t|:-]*(?:\r?\n[\s\S]*)?\z", RegexOptions.Multiline)]
    private static partial Regex LinesWithDashes();

    /// <summary>A line between two '|', or two lines with the same sign inside.</summary>
    [GeneratedRegex(@"^[ \t\uFFFC]*(?<at>\|)[^\r\n]*\|[ \t]*\r?$|^[ \t]*(?<at>\S)[^|\r\n]*\|[^\r\n]*\r?\n[^|\r\n]*\|[^\r\n]*$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
