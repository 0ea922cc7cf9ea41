using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>
/// A way to say something: chains of words that stand near each other in any order. "CANNOT ... pee / urinate + back" are
/// two chains; the first one leads in its order from any word of the group CANNOT to one of two words.
/// </summary>
internal sealed partial record Phrasing(Passage Source, ImmutableArray<Chain> Together)
{
    /// <summary>The form of the name of a group.</summary>
    public const string GroupName = "[A-Z]{2,}(-[A-Z]+)*";

    /// <summary>The groups of words that it calls, each with its place.</summary>
    public IEnumerable<(string Name, SourceLocation Place)> Groups => NameForm().Matches(Source.Text).Select(name => (name.Value, Source.At(name.Index)));

    /// <summary>The words that it holds itself.</summary>
    public IEnumerable<string> Words => Ways.SelectMany(way => way.Words).Where(word => !IsGroup(word));

    /// <summary>The words in a row that it is made of.</summary>
    public IEnumerable<Way> Ways => Together.SelectMany(chain => chain.InOrder).SelectMany(link => link.Ways);

    /// <summary>True for names of groups: in capitals.</summary>
    public static bool IsGroup(string name) => NameForm().Match(name) is { Success: true } match && match.Length == name.Length;

    /// <summary>Reads a phrasing. A part of it that holds no word to look for is a problem.</summary>
    public static Phrasing Parse(Passage source, List<ContentProblem> problems)
    {
        return new(source, [.. Parts(PlusForm(), 0, source.Text).Select(ChainOf)]);

        Chain ChainOf((int Start, string Text) part) => new([.. Parts(DotsForm(), part.Start, part.Text).Select(LinkOf)]);

        Link LinkOf((int Start, string Text) part) => new([.. Parts(SlashForm(), part.Start, part.Text).Select(WayOf)]);

        Way WayOf((int Start, string Text) part)
        {
            ImmutableArray<string> words = [.. part.Text.Split(' ').SelectMany(word => IsGroup(word) ? [word] : SaidWords.In(word))];
            if (words.IsEmpty)
            {
                problems.Add(ProblemKind.PhrasingEmpty.At(source.At(part.Start), $"A part of '{source.Text.Trim()}' holds no word to look for.",
                    "Write a word on both sides of '+', '...', and '/'. Little words, such as 'the', are passed over and do not count."));
            }

            return new(words);
        }
    }

    private static IEnumerable<(int Start, string Text)> Parts(Regex sign, int start, string text)
    {
        var from = 0;
        foreach (Match match in sign.Matches(text))
        {
            yield return (start + from, text[from..match.Index]);
            from = match.Index + match.Length;
        }

        yield return (start + from, text[from..]);
    }

    [GeneratedRegex(@"\s*\+\s*")]
    private static partial Regex PlusForm();

    [GeneratedRegex(@"\s*(\.\.\.|…)\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex DotsForm();

    [GeneratedRegex(@"\s*/\s*")]
    private static partial Regex SlashForm();

    [GeneratedRegex($@"\b{GroupName}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex NameForm();
}

/// <summary>Words that stand in this order, with few others between them.</summary>
internal sealed record Chain(ImmutableArray<Link> InOrder);

/// <summary>Several ways to say one thing, each of them words in a row.</summary>
internal sealed record Link(ImmutableArray<Way> Ways);

/// <summary>Words, and names of groups of words, in a row.</summary>
internal sealed record Way(ImmutableArray<string> Words);
