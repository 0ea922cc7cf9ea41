using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Tells of a size that stands in a figure, as it once had to: the site reads it from the picture.</summary>
internal static class FigureSize
{
    public static YamlMap LeaveOut(YamlMap figure) => figure with { Fields = [.. figure.Fields.Where(field => !IsSize(field))] };

    public static IEnumerable<ContentProblem> Check(YamlMap figure) => figure.Fields.Where(IsSize).ToArray() is not [var first, ..] sizes ? [] :
    [
        ProblemKind.FigureSizeWritten.At(first.Place, $"The site reads the size of a picture from its file, and leaves out {string.Join(" and ", sizes.Select(size => $"'{size.Key}'"))} here.",
            sizes.Length == 1 ? "Take the line out." : "Take the lines out."),
    ];

    private static bool IsSize(YamlField field) => field.Key is "width" or "height";
}
