using SpineCare.Web.Search.Asking;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Ranking;

/// <summary>
/// Picks the pages that are worth a close look, by the index alone: rare words anywhere, common ones in titles and headings, and
/// what has all the words. So the work is bounded however many pages have a common word.
/// </summary>
internal sealed class Candidates(IndexReader reader, Vocabulary vocabulary)
{
    private const double WeightOfHead = 2;

    /// <summary>What stands on more pages than this is looked up in titles and headings only.</summary>
    private const int MostPages = 800;

    private const int MostHeads = 300;
    private const int MostWithAll = 120;
    private const int MostForms = 60;

    private readonly Dictionary<int, double> _scores = [];

    /// <summary>The best candidates, best first; of equals, the one that comes first in the library.</summary>
    public IEnumerable<int> Of(Query query, int most, Func<int, double> weightOf)
    {
        var expressions = query.Wanted.Select(Expression).ToArray();
        var hasCommon = false;
        for (var i = 0; i < expressions.Length; i++)
        {
            var wanted = query.Wanted[i];
            Count(reader.WithHead(expressions[i], MostHeads), wanted.Rarity * WeightOfHead);
            if (wanted.Pages <= MostPages)
                Count(reader.With(expressions[i], MostPages), wanted.Rarity);
            else
                hasCommon = true;
        }

        if (hasCommon)
        {
            var all = string.Join(" AND ", expressions.Select(expression => $"({expression})"));
            if (expressions.Length == 1 ? _scores.Count < MostWithAll : Count(reader.WithHead(all, MostWithAll), query.Rarity) < MostWithAll)
                Count(reader.With(all, MostWithAll), query.Rarity);
        }

        return _scores.OrderByDescending(page => page.Value * weightOf(page.Key)).ThenBy(page => page.Key).Take(most).Select(page => page.Key);
    }

    /// <summary>Adds a score to pages; how many they were.</summary>
    private int Count(IEnumerable<int> pages, double score)
    {
        var count = 0;
        foreach (var page in pages)
        {
            _scores[page] = _scores.GetValueOrDefault(page) + score;
            count++;
        }

        return count;
    }

    /// <summary>
    /// What is wanted, in the language of FTS5: words in quotes, so that none of them is an operator. A phrase is looked for as
    /// words of one page; that they stand together is seen when the page is read.
    /// </summary>
    private string Expression(Wanted wanted)
    {
        var beginning = wanted.Beginning;
        var forms = wanted.Words.OrderByDescending(word => word.Value).Select(word => vocabulary[word.Key])
            .Where(word => beginning.Length == 0 || !word.StartsWith(beginning, StringComparison.Ordinal)).Take(MostForms).Select(Quoted);
        var phrases = wanted.Phrases.OrderByDescending(phrase => phrase.Fit).Take(MostForms)
            .Select(phrase => $"({string.Join(" AND ", phrase.Words.Select(word => $"({string.Join(" OR ", word.Select(form => Quoted(vocabulary[form])))})"))})");
        return string.Join(" OR ", forms.Concat(phrases).Concat(beginning.Length > 0 ? [$"{Quoted(beginning)}*"] : []));
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
