using SpineCare.Content.Search;

namespace SpineCare.Benchmarks;

/// <summary>
/// Articles of the shipped words, as often as they really are, and of some words that nothing else has. The same on every run.
/// </summary>
internal sealed class MadeUpArticles(IReadOnlyCollection<SearchText> shipped)
{
    private const int RareWords = 15_000;
    private const int RareInArticle = 12;

    private readonly Random _random = new(20261122);
    private readonly string[] _titleWords = [.. shipped.SelectMany(text => text.Title.Split(' '))];
    private readonly string[] _headingWords = [.. shipped.SelectMany(text => text.Sections).SelectMany(section => section.Heading.Split(' ')).Where(word => word.Length > 0)];
    private readonly string[] _words = [.. shipped.SelectMany(text => text.Sections).SelectMany(section => section.Sentences).SelectMany(sentence => sentence.TrimEnd('.', '?').Split(' '))];

    public IEnumerable<SearchText> Make(int count)
    {
        var rare = Enumerable.Range(0, RareWords).Select(_ => MakeWord()).ToArray();
        for (var i = 0; i < count; i++)
        {
            var sections = Enumerable.Range(0, _random.Next(8, 13)).Select(section => new TextSection(
                section == 0 ? "" : Some(_headingWords, 2, 6), section == 0 ? "" : $"section-{section}",
                [.. Enumerable.Range(0, _random.Next(5, 10)).Select(_ => Some(_words, 8, 18) + ".")])).ToArray();
            var names = string.Join(' ', Enumerable.Range(0, RareInArticle).Select(_ => rare[_random.Next(RareWords)]));
            yield return new(SearchTextKind.Article, $"/made-up/article-{i}", Some(_titleWords, 4, 9))
            {
                Also = [Some(_titleWords, 2, 4)],
                Sections = [.. sections, new("More", "more", [names])],
            };
        }
    }

    private string Some(string[] words, int least, int most) => string.Join(' ', Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => words[_random.Next(words.Length)]));

    private string MakeWord() => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => $"{"bcdfghklmnprst"[_random.Next(14)]}{"aeiou"[_random.Next(5)]}{"lnrst"[_random.Next(5)]}"));
}
