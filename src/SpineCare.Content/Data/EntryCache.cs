using SpineCare.Content.Yaml;

namespace SpineCare.Content.Data;

/// <summary>Parsed entries of data files, so that only an entry that changed is parsed again.</summary>
internal sealed class EntryCache
{
    private readonly Remembered<Entry, object> _parsed = new();

    /// <summary>A way to parse entries that remembers what it parsed. An entry knows its file, so all files can share one cache.</summary>
    public Func<Entry, DataFile<T>.Parsed> Remember<T>(Func<Entry, DataFile<T>.Parsed> parse)
        where T : class => entry => (DataFile<T>.Parsed)_parsed.Of(entry, () => parse(entry));

    /// <summary>Forgets what was not parsed since the last call.</summary>
    public void Forget() => _parsed.Forget();
}
