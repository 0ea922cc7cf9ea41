using System.Text.RegularExpressions;
using SpineCare.Content.Glossary;

namespace SpineCare.Content.Reading;

/// <summary>
/// Tells whether a sentence explains a term that it uses: it holds the plain words for it, puts the term or its meaning in
/// brackets, or says what it is, means, or is called. An estimate: it cannot tell a good explanation from a poor one.
/// </summary>
internal static partial class Explanation
{
    public static bool IsIn(string sentence, Term term, int start, int length)
    {
        var (before, after) = (sentence[..start], sentence[(start + length)..]);
        return before.LastIndexOf('(') > before.LastIndexOf(')')
            || MeaningAfter().IsMatch(after)
            || NameBefore().IsMatch(before)
            || sentence.Contains(term.Plain, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^\W{0,2}(\(|,? (is|are|means|mean|or) )|^, (a|an|the|which|when|where|so)\b|^:")]
    private static partial Regex MeaningAfter();

    [GeneratedRegex(@"\b(called|known as|named|such as|or)\W+((a|an|the)\W+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NameBefore();
}
