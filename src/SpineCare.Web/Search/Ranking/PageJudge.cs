using SpineCare.Content.Search;
using SpineCare.Web.Search.Asking;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Ranking;

/// <summary>
/// Reads a whole page and judges how well it answers a query. A word in the title counts most, then one in a heading; more
/// mentions count for more, but ever less; a page or section that has all the words beats one that has some of them often.
/// </summary>
internal sealed class PageJudge(Query query, WordFinder finder, Vocabulary vocabulary)
{
    private const double WeightOfTitle = 3.5;
    private const double WeightOfHeading = 1.6;
    private const double WeightOfText = 1.5;
    private const double WeightOfSection = 2;

    /// <summary>A section's heading against its text.</summary>
    private const double HeadingOfSection = 0.9;

    /// <summary>So many words make a text twice as hard to fill with mentions.</summary>
    private const double LongText = 400;

    private readonly List<Hit> _hits = [];

    /// <summary>Articles answer in full, questions in brief, words with a sentence.</summary>
    public static double WeightOf(SearchTextKind kind) => kind switch
    {
        SearchTextKind.Article => 1,
        SearchTextKind.Page => 0.9,
        SearchTextKind.Question => 0.95,
        _ => 0.7,
    };

    public PageMatch Judge(int id, SearchTextKind kind, PageNumbers page)
    {
        var count = query.Wanted.Length;
        var (title, heading, text, best) = (new double[count], new double[count], new double[count], new double[count]);
        var share = ReadTitle(page, title);
        title.CopyTo(best, 0);
        var (chosen, bestSection, words) = (0, 0.0, 0);
        for (var section = 0; section < page.Sections; section++)
        {
            var ownHeading = section == 0 ? title : Best(page.Heading(section));
            var ownText = Mentions(page.Text(section), best);
            words += page.Text(section).Length;
            for (var i = 0; i < count; i++)
            {
                text[i] += ownText[i];
                best[i] = Math.Max(best[i], ownHeading[i]);
                if (section > 0)
                    heading[i] = Math.Max(heading[i], ownHeading[i]);
            }

            if (ScoreOf(ownHeading, ownText, page.Text(section).Length) is var own && own > bestSection)
                (chosen, bestSection) = (section, own);
        }

        var (score, covered) = (WeightOfSection * bestSection, 0.0);
        for (var i = 0; i < count; i++)
        {
            covered += query.Wanted[i].Rarity * best[i];
            score += query.Wanted[i].Rarity
                * ((WeightOfTitle * title[i] * (0.6 + (0.4 * share))) + (WeightOfHeading * heading[i]) + (WeightOfText * Filled(text[i], words)));
        }

        return new(id, score * Math.Pow(covered / query.Rarity, 1.5) * WeightOf(kind), chosen);
    }

    /// <summary>Fills in how well the title and the other names fit; the share of the title that the query names.</summary>
    private double ReadTitle(PageNumbers page, double[] fits)
    {
        finder.Find(page.Title, _hits);
        Keep(fits);
        var (named, words) = (new HashSet<int>(), 0);
        foreach (var hit in _hits)
            named.UnionWith(Enumerable.Range(hit.Start, hit.Length));
        for (var i = 0; i < page.Title.Length; i++)
        {
            if (page.Title[i] >= 0 && (named.Contains(i) || vocabulary.Tells(page.Title[i])))
                words++;
        }

        finder.Find(page.Also, _hits);
        Keep(fits);
        return words == 0 ? 0 : (double)named.Count / words;
    }

    private double[] Best(ReadOnlySpan<int> heading)
    {
        var fits = new double[query.Wanted.Length];
        finder.Find(heading, _hits);
        Keep(fits);
        return fits;
    }

    /// <summary>The sum of the mentions in a text, each by how well it fits.</summary>
    private double[] Mentions(ReadOnlySpan<int> text, double[] best)
    {
        var mentions = new double[query.Wanted.Length];
        finder.Find(text, _hits);
        foreach (var hit in _hits)
            mentions[hit.Wanted] += hit.Fit;
        Keep(best);
        return mentions;
    }

    private void Keep(double[] fits)
    {
        foreach (var hit in _hits)
            fits[hit.Wanted] = Math.Max(fits[hit.Wanted], hit.Fit);
    }

    private double ScoreOf(double[] heading, double[] text, int words)
    {
        var (score, covered) = (0.0, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            var rarity = query.Wanted[i].Rarity;
            score += rarity * ((HeadingOfSection * heading[i]) + Filled(text[i], words));
            covered += rarity * Math.Min(1, heading[i] + text[i]);
        }

        return score * covered / query.Rarity;
    }

    /// <summary>From 0 for no mention towards 1 for many.</summary>
    private static double Filled(double mentions, int words) => mentions / (mentions + 0.6 + (0.6 * words / LongText));
}
