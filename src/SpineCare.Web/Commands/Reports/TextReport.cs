using SpineCare.Web.Commands.Terminals;

namespace SpineCare.Web.Commands.Reports;

/// <summary>
/// Prints each problem for people: the line that editors make links of, the line of the file with a caret under the sign, and
/// the cure.
/// </summary>
internal static class TextReport
{
    private const string LineIndent = "    ";
    private const string CureIndent = "  ";
    private const int WidthElsewhere = 120;

    public static void Write(Findings findings, Terminal terminal)
    {
        foreach (var problem in findings.Problems)
        {
            var colour = problem.IsError ? ConsoleColor.Red : ConsoleColor.DarkYellow;
            terminal.Write($"{Sign.Shown(problem.Location.ToString())}: ");
            terminal.Write(problem.Label, colour);
            terminal.WriteLine($": {Sign.Shown(problem.Message)}");
            if (findings.Sources.FindLine(problem.Location) is { } line && !string.IsNullOrWhiteSpace(line))
                WriteExcerpt(Excerpt.Of(line, problem.Location.Column, (terminal.Width ?? WidthElsewhere) - LineIndent.Length), terminal, colour);
            foreach (var part in Wrapped(Sign.Shown(problem.Cure), (terminal.Width ?? int.MaxValue) - CureIndent.Length))
                terminal.WriteLine(CureIndent + part);
        }
    }

    private static void WriteExcerpt(Excerpt excerpt, Terminal terminal, ConsoleColor colour)
    {
        terminal.WriteLine(LineIndent + excerpt.Line);
        terminal.Write(LineIndent + new string(' ', excerpt.CaretAt));
        terminal.Write("^", colour);
        terminal.WriteLine("");
    }

    /// <summary>The lines of a text that fit a width, broken between words.</summary>
    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
