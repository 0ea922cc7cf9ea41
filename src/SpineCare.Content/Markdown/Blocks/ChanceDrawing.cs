using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>
/// Draws a chance: so many people filled, the others in outline, in rows of ten; of a thousand, dots in rows of forty. The form
/// tells what the colour tells. Light colours are attributes, dark ones a style (docs/pictures.md).
/// </summary>
public static class ChanceDrawing
{
    /// <summary>The wholes that can be drawn.</summary>
    public static readonly FrozenSet<int> Wholes = FrozenSet.Create(10, 100, 1000);

    private const string Dark =
        "@media(prefers-color-scheme:dark){rect{fill:#182729}[fill=\"#0b5a60\"]{fill:#5fb8bd;stroke:#5fb8bd}[stroke=\"#40555a\"]{stroke:#b4c5c7}}";

    /// <summary>Width and height in pixels.</summary>
    public static (int Width, int Height) SizeOf(int whole) => (Grid.Of(whole).Width, Grid.Of(whole).Height);

    /// <summary>The drawing of a part of a whole, as SVG.</summary>
    public static string Of(int number, int whole)
    {
        var grid = Grid.Of(whole);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {grid.Width} {grid.Height}\" width=\"{grid.Width}\" height=\"{grid.Height}\" role=\"img\"><title>{number} of {whole}</title><style>{Dark}</style>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{grid.Width}\" height=\"{grid.Height}\" rx=\"12\" fill=\"#e9f3f2\"/><defs><path id=\"r\" d=\"{grid.Row(0, 0, grid.Columns)}\"/></defs>");
        svg.Append(CultureInfo.InvariantCulture, $"<g fill=\"#0b5a60\" stroke=\"#0b5a60\" stroke-width=\"{grid.Line}\">{grid.Rows(0, number)}</g>");
        svg.Append(CultureInfo.InvariantCulture, $"<g fill=\"none\" stroke=\"#40555a\" stroke-width=\"{grid.Line}\">{grid.Rows(number, whole)}</g></svg>");
        return svg.ToString();
    }

    /// <summary>The signs of a whole, in rows.</summary>
    private sealed record Grid(int Columns, int RowCount, int Wide, int High, string Line)
    {
        private const int Margin = 8;

        public int Width => (Columns * Wide) + (2 * Margin);

        public int Height => (RowCount * High) + (2 * Margin);

        private bool HasDots => Columns == 40;

        public static Grid Of(int whole) => whole == 1000 ? new(40, 25, 8, 8, "1.2") : new(10, whole / 10, 32, 36, "2");

        /// <summary>The signs from one number up to another: whole rows by name, the others one by one.</summary>
        public string Rows(int from, int to)
        {
            var written = new StringBuilder();
            for (var row = from / Columns; row * Columns < to; row++)
            {
                var (first, last) = (Math.Max(from, row * Columns) - (row * Columns), Math.Min(to, (row + 1) * Columns) - (row * Columns));
                if (last - first == Columns)
                    written.Append(CultureInfo.InvariantCulture, $"<use href=\"#r\" y=\"{row * High}\"/>");
                else if (last > first)
                    written.Append(CultureInfo.InvariantCulture, $"<path d=\"{Row(row, first, last)}\"/>");
            }

            return written.ToString();
        }

        /// <summary>The signs of one row as a path.</summary>
        public string Row(int row, int first, int last)
        {
            var path = new StringBuilder();
            for (var column = first; column < last; column++)
            {
                var (x, y) = (Margin + (column * Wide), Margin + (row * High));
                if (HasDots)
                    path.Append(CultureInfo.InvariantCulture, $"M{x + 1.6} {y + 4}a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z");
                else
                    // The head, from its top; then the shoulders, from the left.
                    path.Append(CultureInfo.InvariantCulture, $"M{x + 16} {y + 3}a5.5 5.5 0 1 1-.1 0zM{x + 6} {y + 30}v-3a8 8 0 0 1 8-8h4a8 8 0 0 1 8 8v3z");
            }

            return path.ToString();
        }
    }
}
