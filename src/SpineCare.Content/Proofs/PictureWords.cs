using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Pictures;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>
/// Tells of a drawing with more than a sentence of text whose words its page does not say: whoever cannot see or enlarge it would
/// miss them (WCAG 2.2, 1.4.5).
/// </summary>
internal static partial class PictureWords
{
    private const int MostUnsaid = 8;
    private const int MostNamed = 5;

    private static readonly FrozenSet<string> s_small = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "a", "an", "the", "to", "of", "in", "on", "at", "and", "or", "is", "are", "it", "you", "your", "for", "with", "by");

    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, Prose body, Desk desk)
    {
        HashSet<string>? said = null;
        foreach (var mention in body.Mentions.Where(mention => mention.Kind == MentionKind.Picture))
        {
            if (desk.FindPicture(mention.Name) is not { } picture || WordsIn(picture) is not { Length: > MostUnsaid } words)
                continue;
            said ??= [.. In(manuscript.Source.Text)];
            ImmutableArray<string> missing = [.. words.Where(word => !s_small.Contains(word) && !IsMark(word, words) && !said.Contains(Stem(word))).Distinct(StringComparer.OrdinalIgnoreCase)];
            if (!missing.IsEmpty)
            {
                yield return ProblemKind.PictureWordsUnsaid.At(mention.Place,
                    $"The drawing holds {words.Length} words, and the page does not say {(missing.Length > MostNamed ? $"{missing.Length} of them, such as " : "")}{string.Join(", ", missing.Take(MostNamed).Select(word => $"'{word}'"))}.",
                    "Say the same in the text, the caption, or 'alt', for those who cannot see or enlarge the picture. Or draw fewer words.");
            }
        }
    }

    /// <summary>True for a number between its neighbors, as on a ruler. The ends of the ruler are what a reader needs.</summary>
    private static bool IsMark(string word, string[] words) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < int.MaxValue
        && words.Contains((number - 1).ToString(CultureInfo.InvariantCulture)) && words.Contains((number + 1).ToString(CultureInfo.InvariantCulture));

    private static string[] WordsIn(PictureFile picture) => [.. picture.Texts.SelectMany(text => Word().Matches(text)).Select(word => word.Value)];

    private static IEnumerable<string> In(string text) => Word().Matches(text).Select(word => Stem(word.Value));

    /// <summary>"Hours" says "hour".</summary>
    private static string Stem(string word) => word.ToLowerInvariant() is [.. { Length: > 2 } one, 's'] ? one : word.ToLowerInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
