using SpineCare.Content;
using SpineCare.Content.Search;

namespace SpineCare.Benchmarks;

/// <summary>Queries of every kind in turn, the same on every run for each reader.</summary>
internal sealed class MadeUpQueries(Library library, IReadOnlyCollection<SearchText> shipped)
{
    private readonly string[] _common = ["pain", "back", "adjustment", "massage", "sore", "help", "neck", "clinician", "visit", "treatment", "safe", "low back pain"];
    private readonly string[] _words =
    [
        .. shipped.SelectMany(text => text.Sections).SelectMany(section => section.Sentences).SelectMany(sentence => sentence.Split(' '))
            .Select(word => string.Concat(word.Where(char.IsAsciiLetter)).ToLowerInvariant()).Where(word => word.Length > 3),
    ];

    private readonly string[] _rare = [.. library.Glossary.Select(term => term.Word)];
    private readonly string[] _synonyms = [.. library.Synonyms.SelectMany(synonyms => synonyms.Words)];

    public IEnumerable<(string Kind, string Text)> Make(int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            yield return ("common word", Of(_common));
            yield return ("rare word", Of(_rare));
            yield return ("mistyped", Mistyped(Of(_words)));
            yield return ("beginning", Of(_words)[..3]);
            yield return ("synonym", $"{Of(_synonyms)} safe ");
            yield return ("3 to 5 words", string.Join(' ', Enumerable.Range(0, random.Next(3, 6)).Select(_ => Of(_words))));
            yield return ("a question", $"is {Of(_common)} good for my {Of(_rare)}?");
        }

        string Of(string[] texts) => texts[random.Next(texts.Length)];

        string Mistyped(string word)
        {
            var at = random.Next(1, word.Length - 1);
            return random.Next(3) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, "x"),
                _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            };
        }
    }
}
