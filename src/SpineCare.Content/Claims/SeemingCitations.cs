using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Claims;

/// <summary>A piece of text that may have been meant as a citation, and that readers would see as it is written.</summary>
internal sealed record SeemingCitation(string Text, string Name, SourceLocation Place);

/// <summary>Finds what looks like a citation and is none: '[lee2020]', '@lee2020', '[@lee2020' without its end, '[^1]'.</summary>
internal static partial class SeemingCitations
{
    public static bool AreIn(string sentence) => Form().IsMatch(sentence) || Note().IsMatch(sentence);

    /// <summary>What has the form of a citation. Whether it is one depends on the names of the references.</summary>
    public static IEnumerable<SeemingCitation> In(ReadablePassage passage) =>
        from form in Form().Matches(passage.Text).Concat(InBrackets().Matches(passage.Text))
        where !IsEscaped(passage, form)
        select new SeemingCitation(form.Value, form.Groups["name"].Value, passage.PlaceOf(form.Index));

    /// <summary>The footnotes of a text: the site numbers its references itself.</summary>
    public static IEnumerable<ContentProblem> FootnotesIn(ReadablePassage passage) =>
        from note in Note().Matches(passage.Text)
        where !IsEscaped(passage, note)
        select ProblemKind.FootnoteRefused.At(passage.PlaceOf(note.Index), $"The text holds '{note.Value}', which leads readers nowhere.",
            "Write [@key] with a name of references.yml. The site numbers the references itself. For real brackets, write '\\['.");

    /// <summary>Those that name a reference, or nearly so.</summary>
    public static IEnumerable<ContentProblem> Check(ImmutableArray<SeemingCitation> seeming, Desk desk) =>
        from citation in seeming
        let isKnown = desk.References.ContainsKey(citation.Name)
        let meant = isKnown || !AreIn(citation.Text) ? "" : Spelling.DidYouMean(citation.Name, desk.References.Keys)
        where isKnown || meant.Length > 0
        select ProblemKind.CitationUnseen.At(citation.Place, $"Readers would see '{citation.Text}' as it is written.{meant}",
            $"Write [@{(isKnown ? citation.Name : "key")}] at the end of the sentence, before the period. A heading, a card, and a list that readers act on hold no citation.");

    /// <summary>'\[1]' is meant as it stands.</summary>
    private static bool IsEscaped(ReadablePassage passage, Match found)
    {
        var mark = passage.Marks.Last(mark => mark.At <= found.Index);
        var at = mark.Inline.Span.Start + found.Index - mark.At;
        return at < passage.Source.Text.Length && at >= 0 && (passage.Source.Text[at] == '\\' || (at > 0 && passage.Source.Text[at - 1] == '\\'));
    }

    /// <summary>An at sign before a name, or a name that ends in a year between brackets. An e-mail address is none.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@._%+/-])(?:[\[(]\s?)?@\s?(?<name>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)(?:[\])])?|\[(?<name>[A-Za-z]+(?:-[A-Za-z]+)*(?:19|20)\d\d[A-Za-z]*)\]")]
    private static partial Regex Form();

    /// <summary>Any other name between brackets: a citation if a reference has it.</summary>
    [GeneratedRegex(@"\[(?<name>[a-z]+(?:-[a-z0-9]+)*)\]")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\[(?:\^[^\]\s]{1,30}|\d{1,2}(?:[,–-]\s?\d{1,2})*)\]")]
    private static partial Regex Note();
}
