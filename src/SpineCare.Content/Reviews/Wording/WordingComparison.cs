using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Typing;

namespace SpineCare.Content.Reviews.Wording;

/// <summary>
/// What a change of a line is made of. It is not clinical where only punctuation, capitals, or spaces changed, or the spelling of
/// words that are not protected. <see cref="WhyClinical"/> is "" then, and says otherwise why it may be more.
/// </summary>
internal sealed partial record WordingComparison(string WhyClinical, ImmutableArray<(string Was, string Is)> Spellings)
{
    /// <summary>A slip in a shorter word makes another word too easily.</summary>
    private const int ShortestWord = 4;

    /// <summary>From this length on, two letters may be wrong.</summary>
    private const int LongWord = 8;

    public static WordingComparison Between(string was, string now, ProtectedWords words)
    {
        var (before, after) = (Tokens(was), Tokens(now));
        if (before.Length != after.Length)
            return Clinical("A word, a number, or a sign was put in or taken out.");
        var changed = before.Zip(after).Where(pair => !string.Equals(pair.First.Text, pair.Second.Text, pair.First.IsWord ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).ToArray();
        if (Array.Find(changed, pair => !pair.First.IsWord || !pair.Second.IsWord) is { First.Text: { } sign } pair)
            return Clinical($"'{sign}' became '{pair.Second.Text}', and numbers and signs can matter.");
        ImmutableArray<(string Was, string Is)> spellings = [.. changed.Select(pair => (pair.First.Text, pair.Second.Text))];
        return spellings.Select(spelling => WhyOther(spelling.Was, spelling.Is, words)).FirstOrDefault(why => why.Length > 0) is { } reason
            ? Clinical(reason)
            : new("", spellings);
    }

    /// <summary>The words of a text, in small pieces: "follow-up" is two.</summary>
    public static IEnumerable<string> WordsIn(string text) => Tokens(text).Where(token => token.IsWord).Select(token => token.Text);

    private static WordingComparison Clinical(string why) => new(why, []);

    private static string WhyOther(string was, string now, ProtectedWords words) =>
        words.Contains(was) || words.Contains(now) ? $"'{was}' became '{now}', and a change of such a word can matter."
        : Math.Min(was.Length, now.Length) < ShortestWord ? $"'{was}' became '{now}', and a change of so short a word can make another word."
        : was.StartsWith(now, StringComparison.OrdinalIgnoreCase) || now.StartsWith(was, StringComparison.OrdinalIgnoreCase)
            ? $"'{was}' became '{now}', which is another form of the word."
        : char.ToLowerInvariant(was[0]) != char.ToLowerInvariant(now[0]) || Slips(was, now) > (Math.Min(was.Length, now.Length) < LongWord ? 1 : 2)
            ? $"'{was}' became '{now}', which is another word."
        : "";

    private static int Slips(string was, string now) => TypingSlips.Between(was.ToLowerInvariant(), now.ToLowerInvariant(), most: 2);

    /// <summary>The words, the question marks, and whatever holds a digit or a sign that is no mere punctuation, as it stands.</summary>
    private static ImmutableArray<Token> Tokens(string text) => [.. text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(TokensOf)];

    private static IEnumerable<Token> TokensOf(string run) =>
        Plain().IsMatch(run)
            ? Word().Matches(run).Select(word => new Token(word.Value.Trim('\''), word.Value != "?")).Where(token => token.Text.Length > 0)
            : [new(run.TrimStart('(', '[').TrimEnd('.', ',', ';', ':', '!', ')', ']', '…'), IsWord: false)];

    private readonly record struct Token(string Text, bool IsWord);

    /// <summary>Letters, and the signs that may come and go.</summary>
    [GeneratedRegex(@"^[\p{L}\p{M}'""“”‘.,;:!?()\[\]…–—-]+\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\p{L}\p{M}']+|\?")]
    private static partial Regex Word();
}
