using System.Text.RegularExpressions;

namespace SpineCare.Content.Yaml;

/// <summary>Says in plain words why YAML could not be read: the parser speaks to programmers.</summary>
internal static partial class BrokenYaml
{
    /// <summary>What is wrong and how to mend it, with the offset in the text where that is better known here.</summary>
    public static (int? Offset, string Message, string Cure) Explain(string text, string parserMessage) => TabIndent().Match(text) is { Success: true } tab
        ? (tab.Index + tab.Length - 1, "This line is indented with a tab.", "Use two spaces for each step to the right.")
        : GluedValue().Match(text) is { Success: true } glued && !IsQuote(parserMessage)
        ? (glued.Groups["value"].Index, "A space is missing behind the colon.", $"Write '{glued.Groups["key"].Value}: {glued.Groups["value"].Value}'.")
        : IsColon(parserMessage) && NoColon().Match(text) is { Success: true } bare
        ? (bare.Index, "This line has no colon behind its first word.", $"Write '{bare.Groups["key"].Value}: ', then its text.")
        : (null, MessageFor(parserMessage), CureFor(parserMessage));

    private static string MessageFor(string said) =>
        IsColon(said) ? "There is a ': ' inside a text without quotes, or this line is indented too far."
        : IsQuote(said) ? "A quote opens here and is not closed."
        : IsBracket(said) ? "A bracket is not closed, or a comma is missing."
        : IsKey(said) ? "The text goes on behind the quote, bracket, or star that ends here."
        : said.Length > 0 ? $"The lines cannot be read from here on ({Core(said)})."
        : "The lines cannot be read from here on.";

    private static string CureFor(string said) =>
        IsColon(said) ? "Put the whole text in \"double quotes\", or begin the line below the one before it."
        : IsQuote(said) ? "Close it with the same sign. For a quote inside a quoted text, write '\\\"'."
        : IsBracket(said) ? "Write a list on one line as [one, two]; put an item with a bracket, comma, or colon in \"double quotes\"."
        : IsKey(said) ? "Put the whole text in \"double quotes\", and write '\\\"' for each quote inside it."
        : "Check this line and the one before it: a missing quote, a ': ' inside a text without quotes, or a wrong indent.";

    private static bool IsColon(string said) => said.Contains("invalid mapping", StringComparison.Ordinal) || said.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase);

    private static bool IsQuote(string said) => said.Contains("quoted scalar", StringComparison.Ordinal);

    private static bool IsBracket(string said) => said.Contains("parsing a flow", StringComparison.Ordinal);

    private static bool IsKey(string said) => said.Contains("expected key", StringComparison.Ordinal);

    private static string Core(string said) =>
        said[(said.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..].Trim().TrimEnd('.');

    [GeneratedRegex(@"^(?<key>[a-z_]+)[ \t]+[^\s:][^:\r\n]*\r?$", RegexOptions.Multiline)]
    private static partial Regex NoColon();

    /// <summary>Not an address, and not the time of day in a text.</summary>
    [GeneratedRegex(@"^ *(?:- )?(?<key>[A-Za-z_]+):(?<value>[^\s:/][^\r\n]{0,60})", RegexOptions.Multiline)]
    private static partial Regex GluedValue();

    [GeneratedRegex(@"^ *\t", RegexOptions.Multiline)]
    private static partial Regex TabIndent();
}
