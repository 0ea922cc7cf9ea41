using SpineCare.Web.Commands.Terminals;

namespace SpineCare.Web.Commands.Reports;

/// <summary>A line of a file as it is shown above a caret: cut around the caret where it is too wide.</summary>
/// <param name="Line">The line, with "…" where it is cut.</param>
/// <param name="CaretAt">How many cells of a terminal lie before the caret.</param>
internal sealed record Excerpt(string Line, int CaretAt)
{
    private const string Cut = "…";

    /// <summary>The part of a line around a column (UTF-16 units, from 1) that is at most so many cells wide.</summary>
    public static Excerpt Of(string line, int column, int width)
    {
        Sign[] signs = [.. Sign.In(line.TrimEnd())];
        var at = Array.FindLastIndex(signs, sign => sign.Start < column);
        if (at < 0 || column > signs[at].Start + signs[at].Length)
            at = signs.Length;
        var (from, to) = signs.Sum(sign => sign.Cells) <= width ? (0, signs.Length) : Around(signs, at, width - (2 * Cut.Length));
        return new(
            $"{(from > 0 ? Cut : "")}{string.Concat(signs[from..to].Select(sign => sign.Text))}{(to < signs.Length ? Cut : "")}",
            (from > 0 ? Cut.Length : 0) + signs[from..at].Sum(sign => sign.Cells));
    }

    /// <summary>As many signs on both sides of one as there is room for.</summary>
    private static (int From, int To) Around(Sign[] signs, int at, int room)
    {
        var (from, to) = (at, at);
        while (true)
        {
            var before = (from, to);
            if (to < signs.Length && signs[to].Cells <= room)
                room -= signs[to++].Cells;
            if (from > 0 && signs[from - 1].Cells <= room)
                room -= signs[--from].Cells;
            if (before == (from, to))
                return before;
        }
    }
}
