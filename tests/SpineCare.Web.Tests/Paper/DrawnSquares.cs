using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Web.Tests.Paper;

/// <summary>The dark squares that the path of a code draws, row by row.</summary>
internal static partial class DrawnSquares
{
    public static IEnumerable<(int X, int Y)> In(string picture) => Runs().Matches(picture)
        .Select(run => (X: NumberIn(run, "x"), Y: NumberIn(run, "y"), Length: NumberIn(run, "length")))
        .SelectMany(run => Enumerable.Range(run.X, run.Length).Select(x => (x, run.Y)));

    private static int NumberIn(Match run, string name) => int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1h-\k<length>z")]
    private static partial Regex Runs();
}
