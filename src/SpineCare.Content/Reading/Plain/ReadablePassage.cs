using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Problems;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reading.Plain;

/// <summary>
/// A paragraph or list item as a reader hears it: plain words, without citations and labels. <see cref="Block"/> is the word
/// of the typed block that it stands in, "" outside of one.
/// </summary>
internal sealed record ReadablePassage(string Block, string Text, ImmutableArray<Mark> Marks, Passage Source)
{
    private static readonly PhoneNumbers s_phones = new();

    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    public static ReadablePassage Of(ContainerInline inline, string block, Passage source)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        PlainText.Append(text, inline, phone => Labels.NumberOf(phone, s_phones), part => marks.Add(new(text.Length, part)));
        return new(block, text.ToString().TrimEnd(), marks.ToImmutable(), source);
    }

    /// <summary>Where a character of the text stands in the file.</summary>
    public SourceLocation PlaceOf(int offset)
    {
        var mark = Marks.Last(mark => mark.At <= offset);
        return Source.At(StartOf(mark.Inline) + offset - mark.At);
    }

    /// <summary>Where the words of a piece begin: the text of a cell is trimmed, and its place is not.</summary>
    private int StartOf(Inline inline)
    {
        var start = inline.Span.Start;
        while (inline is LiteralInline { Content: { IsEmpty: false } words } && !char.IsWhiteSpace(words.CurrentChar)
            && start < Source.Text.Length && char.IsWhiteSpace(Source.Text[start]))
            start++;
        return start;
    }
}

/// <summary>A place in plain words, and the piece of its source that begins there.</summary>
internal sealed record Mark(int At, Inline Inline);
