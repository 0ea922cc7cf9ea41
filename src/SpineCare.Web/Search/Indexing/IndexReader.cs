using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SpineCare.Content.Search;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Indexing;

/// <summary>One connection to an index, for one reader at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _heads;
    private readonly SqliteCommand _bodies;
    private readonly SqliteCommand _stems;
    private readonly SqliteCommand _numbers;
    private readonly SqliteCommand _page;

    public IndexReader(string file)
    {
        // Immutable: nobody writes it any more, so nothing has to be locked and looked at again.
        _connection = new(new SqliteConnectionStringBuilder { DataSource = $"{new Uri(file).AbsoluteUri}?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _connection.Open();
        using (var settings = Command("PRAGMA mmap_size = 1073741824; PRAGMA query_only = ON;"))
            settings.ExecuteNonQuery();
        _heads = Command("SELECT rowid FROM heads WHERE heads MATCH $1 LIMIT $2", parameters: 2);
        _bodies = Command("SELECT rowid FROM bodies WHERE bodies MATCH $1 LIMIT $2", parameters: 2);
        _stems = Command("SELECT rowid FROM stems WHERE stems MATCH $1", parameters: 1);
        _numbers = Command("SELECT numbers FROM pages WHERE id = $1", parameters: 1);
        _page = Command("SELECT address, title, sections FROM pages WHERE id = $1", parameters: 1);
    }

    /// <summary>Pages whose title or headings have what an expression of FTS5 asks for.</summary>
    public IEnumerable<int> WithHead(string expression, int most) => Rows(_heads.With(expression, most));

    /// <summary>Pages that have it anywhere.</summary>
    public IEnumerable<int> With(string expression, int most) => Rows(_bodies.With(expression, most));

    /// <summary>The words of the vocabulary with the stem of a word, which need not be one of them.</summary>
    public ImmutableArray<int> WithStemOf(string word) => [.. Rows(_stems.With($"\"{word}\""))];

    public IndexedPage Page(int id)
    {
        using var row = _page.With(id).ExecuteReader();
        row.Read();
        return new(row.GetString(0), row.GetString(1), row.GetString(2));
    }

    /// <summary>The words of a page, by their numbers.</summary>
    public PageNumbers NumbersOf(int id)
    {
        using var row = _numbers.With(id).ExecuteReader();
        row.Read();
        return PageNumbers.Parse((byte[])row.GetValue(0));
    }

    /// <summary>What each page is, in the order of pages.</summary>
    public SearchTextKind[] Kinds()
    {
        using var command = Command("SELECT kind FROM pages ORDER BY id");
        return [.. Rows(command).Select(kind => (SearchTextKind)kind)];
    }

    public Vocabulary Vocabulary()
    {
        using var stems = Command("SELECT doc, term FROM stem_of");
        Dictionary<long, int> stemOf = [];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        using (var row = stems.ExecuteReader())
        {
            while (row.Read())
            {
                if (!numbers.TryGetValue(row.GetString(1), out var number))
                    numbers[row.GetString(1)] = number = numbers.Count;
                stemOf[row.GetInt64(0)] = number;
            }
        }

        using var words = Command("SELECT id, word, pages FROM words ORDER BY id");
        List<(string, int, int)> found = [];
        using (var row = words.ExecuteReader())
        {
            while (row.Read())
                found.Add((row.GetString(1), row.GetInt32(2), stemOf[row.GetInt64(0)]));
        }

        return new(found);
    }

    public void Dispose()
    {
        foreach (var command in new[] { _heads, _bodies, _stems, _numbers, _page })
            command.Dispose();
        _connection.Dispose();
    }

    private static IEnumerable<int> Rows(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return row.GetInt32(0);
    }

    private SqliteCommand Command(string sql, int parameters = 0) => IndexFile.Command(_connection, sql, parameters);
}
