using Microsoft.Data.Sqlite;
using SpineCare.Content.Search;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Indexing;

/// <summary>
/// The form of an index on the disk, and how it is written. <c>heads</c> holds the words of titles and headings of each page,
/// <c>bodies</c> all its words; <c>stems</c> holds each word once, by its stem. Each page is there twice: as numbers of words, to
/// be judged, and as texts, to be shown.
/// </summary>
internal static class IndexFile
{
    /// <summary>Between the sections of a page, and between the heading, the anchor, and the sentences of one.</summary>
    public const char SectionMark = '\u001E', LineMark = '\u001F';

    private const string Form = """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE pages(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, numbers BLOB NOT NULL, address TEXT NOT NULL, title TEXT NOT NULL, sections TEXT NOT NULL);
        CREATE TABLE words(id INTEGER PRIMARY KEY, word TEXT NOT NULL, pages INTEGER NOT NULL);
        CREATE VIRTUAL TABLE heads USING fts5(words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize=ascii);
        CREATE VIRTUAL TABLE bodies USING fts5(words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize=ascii);
        CREATE VIRTUAL TABLE stems USING fts5(word, content='', detail=none, columnsize=0, tokenize='porter ascii');
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(bodies, row);
        CREATE VIRTUAL TABLE stem_of USING fts5vocab(stems, instance);
        """;

    public static void Write(string file, IEnumerable<SearchText> texts, IEnumerable<Synonyms> synonyms)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, Form);
        using var transaction = connection.BeginTransaction();
        var words = new WordNumbers();
        WritePages(connection, texts, words);
        WriteWords(connection, synonyms, words);
        Execute(connection, "INSERT INTO heads(heads) VALUES('optimize'); INSERT INTO bodies(bodies) VALUES('optimize'); INSERT INTO stems(stems) VALUES('optimize');");
        transaction.Commit();
    }

    private static void WritePages(SqliteConnection connection, IEnumerable<SearchText> texts, WordNumbers words)
    {
        using var page = Command(connection, "INSERT INTO pages VALUES($1, $2, $3, $4, $5, $6)", 6);
        using var head = Command(connection, "INSERT INTO heads(rowid, words) VALUES($1, $2)", 2);
        using var body = Command(connection, "INSERT INTO bodies(rowid, words) VALUES($1, $2)", 2);
        var id = 0L;
        foreach (var text in texts)
        {
            id++;
            var numbers = PageNumbers.Of(text, words);
            page.With(id, (long)text.Kind, numbers.ToBytes(), text.Address, text.Title,
                string.Join(SectionMark, text.Sections.Select(section => string.Join(LineMark, section.Sentences.Prepend(section.Anchor).Prepend(section.Heading).Select(Clean))))).ExecuteNonQuery();
            head.With(id, words.TextOf(numbers.Heads)).ExecuteNonQuery();
            body.With(id, words.TextOf(numbers.All)).ExecuteNonQuery();
        }
    }

    /// <summary>The words of the pages, and those of the synonyms that stand on no page.</summary>
    private static void WriteWords(SqliteConnection connection, IEnumerable<Synonyms> synonyms, WordNumbers words)
    {
        var pages = new Dictionary<string, long>(StringComparer.Ordinal);
        using (var vocabulary = Command(connection, "SELECT term, doc FROM vocabulary"))
        using (var reader = vocabulary.ExecuteReader())
        {
            while (reader.Read())
                pages[reader.GetString(0)] = reader.GetInt64(1);
        }

        foreach (var word in synonyms.SelectMany(entry => entry.Words).SelectMany(PlainWords.In))
            words.NumberOf(word);
        using var entry = Command(connection, "INSERT INTO words VALUES($1, $2, $3)", 3);
        using var stem = Command(connection, "INSERT INTO stems(rowid, word) VALUES($1, $2)", 2);
        for (var number = 0; number < words.Count; number++)
        {
            entry.With((long)number, words[number], pages.GetValueOrDefault(words[number])).ExecuteNonQuery();
            stem.With((long)number, words[number]).ExecuteNonQuery();
        }
    }

    /// <summary>A text without the signs that mean something to this file.</summary>
    private static string Clean(string text) => text.Replace(SectionMark, ' ').Replace(LineMark, ' ');

    /// <summary>A command to an index, with as many parameters as it needs: $1, $2, and so on.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql, int parameters = 0)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every SQL text is a constant, of this file or of its reader.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var number = 1; number <= parameters; number++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
        return command;
    }

    /// <summary>The command with these values for its parameters.</summary>
    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }
}
