using System.Collections.Concurrent;
using System.Collections.Immutable;
using SpineCare.Content.Search;
using SpineCare.Web.Search.Asking;
using SpineCare.Web.Search.Ranking;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Indexing;

/// <summary>
/// What can be found of one library, in a file of its own that nobody writes any more. Any number may search at once, each with
/// a connection of their own. The file is deleted when the last of them is done.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>So many pages are read as a whole to choose the best of them.</summary>
    private const int MostRead = 16;

    private readonly ConcurrentBag<IndexReader> _idle = [];
    private readonly string _file;
    private readonly Vocabulary _vocabulary;
    private readonly SynonymBook _synonyms;
    private readonly QueryReader _queries;
    private readonly SearchTextKind[] _kinds;
    private readonly Lock _ending = new();
    private int _busy;
    private bool _isEnding;

    private SearchIndex(string file, IEnumerable<Synonyms> synonyms)
    {
        _file = file;
        var reader = new IndexReader(file);
        _vocabulary = reader.Vocabulary();
        _kinds = reader.Kinds();
        _synonyms = new(synonyms, _vocabulary);
        _queries = new(_vocabulary, _synonyms, _kinds.Length);
        _idle.Add(reader);
    }

    /// <summary>Writes an index into a new file, and opens it.</summary>
    public static SearchIndex Write(string file, IEnumerable<SearchText> texts, IReadOnlyCollection<Synonyms> synonyms)
    {
        IndexFile.Write(file, texts, synonyms);
        return new(file, synonyms);
    }

    /// <summary>What a text finds, best first; null where the index has ended.</summary>
    /// <param name="text">Any text at all.</param>
    /// <param name="most">The most results.</param>
    /// <param name="isShown">Whether readers may see the page at an address: it may have gone since the index was made.</param>
    public ImmutableArray<SearchResult>? Find(string text, int most, Func<string, bool>? isShown = null) =>
        FindMatches(text, most, isShown, (page, match, snippets) => ResultOf(page, page.Section(match.Section), snippets));

    /// <summary>The pages that somebody who is still typing may mean; null where the index has ended.</summary>
    public ImmutableArray<Suggestion>? FindTitles(string text, int most, Func<string, bool>? isShown = null) =>
        FindMatches(text, most, isShown, (page, _, _) => new Suggestion(page.Title, page.Address));

    /// <summary>Ends the index: who searches in it now is answered still, and nobody after them.</summary>
    public void Dispose()
    {
        lock (_ending)
        {
            _isEnding = true;
            End();
        }
    }

    private static SearchResult ResultOf(IndexedPage page, TextSection section, Snippets snippets) => new(
        page.Title,
        section.Heading,
        section.Anchor.Length == 0 ? page.Address : $"{page.Address}#{section.Anchor}",
        snippets.Of(section, page.Section(0)));

    private ImmutableArray<T>? FindMatches<T>(string text, int most, Func<string, bool>? isShown, Func<IndexedPage, PageMatch, Snippets, T> make)
    {
        if (!TryEnter())
            return null;
        var reader = _idle.TryTake(out var idle) ? idle : null;
        try
        {
            reader ??= new(_file);
            var query = _queries.Read(text, reader);
            if (query.Wanted.IsEmpty)
                return [];
            var finder = new WordFinder(query, _vocabulary);
            var snippets = new Snippets(query, finder);
            return
            [
                .. Ranked(query, finder, reader, Math.Max(most, MostRead))
                    .Select(match => (Match: match, Page: reader.Page(match.Page)))
                    .Where(found => isShown?.Invoke(found.Page.Address) != false)
                    .Take(most)
                    .Select(found => make(found.Page, found.Match, snippets)),
            ];
        }
        finally
        {
            Leave(reader);
        }
    }

    private IEnumerable<PageMatch> Ranked(Query query, WordFinder finder, IndexReader reader, int mostRead)
    {
        var judge = new PageJudge(query, finder, _vocabulary);
        return new Candidates(reader, _vocabulary).Of(query, mostRead, page => PageJudge.WeightOf(_kinds[page - 1]))
            .Select(page => judge.Judge(page, _kinds[page - 1], reader.NumbersOf(page)))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Page);
    }

    private bool TryEnter()
    {
        lock (_ending)
        {
            _busy += _isEnding ? 0 : 1;
            return !_isEnding;
        }
    }

    private void Leave(IndexReader? reader)
    {
        if (_idle.Count >= 2 * Environment.ProcessorCount)
            reader?.Dispose();
        else if (reader is not null)
            _idle.Add(reader);
        lock (_ending)
        {
            _busy--;
            End();
        }
    }

    private void End()
    {
        if (!_isEnding || _busy > 0)
            return;
        while (_idle.TryTake(out var reader))
            reader.Dispose();
        File.Delete(_file);
    }
}
