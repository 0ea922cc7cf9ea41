using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Plain;

/// <summary>Cuts a text into words as a reader counts them: "follow-up" is one, "and/or" two, and a lone sign none.</summary>
internal static partial class Words
{
    public static string[] In(string text) =>
        [.. Run().Matches(text).Select(run => run.Value).Where(run => run.Any(char.IsLetterOrDigit))];

    [GeneratedRegex(@"[^\s/—]+")]
    private static partial Regex Run();
}
