using System.Collections.Immutable;
using SpineCare.Content.Sources;

namespace SpineCare.Content;

/// <summary>
/// The library in use. Each <see cref="Look"/> compares the content folder with what was last read, and replaces the
/// library when something has changed and come to rest: a file counts once two looks in a row saw it the same, so that a
/// half-written one is never read; one that has gone counts after <see cref="LooksUntilGone"/> looks, so that an editor
/// may delete and create. Not safe for two callers at once; <see cref="Current"/> may be read from anywhere. When a day ends by
/// the clock of the site, the first to ask gets a library of the new day.
/// </summary>
public sealed class LiveLibrary
{
    /// <summary>How long to wait between two looks, so that every change is live within two seconds.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const int LooksUntilGone = 4;

    private static readonly ImmutableSortedDictionary<string, FileStamp> s_noFiles =
        ImmutableSortedDictionary.Create<string, FileStamp>(StringComparer.Ordinal);

    private readonly ContentFolder _folder;
    private readonly StateFolder _state;
    private readonly LibraryReader _reader;
    private readonly Lock _replacing = new();
    private readonly Dictionary<string, int> _looksGone = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, FileStamp> _seen = s_noFiles;
    private ImmutableSortedDictionary<string, FileStamp>? _read;
    private ImmutableDictionary<string, FileReading> _readings = ImmutableDictionary<string, FileReading>.Empty;
    private SourceSet _lastSound;
    private SourceSet _sources = SourceSet.Empty;
    private int _looksMissing;
    private int _looksStill;
    private volatile Library _current;

    /// <summary>Reads the folder as it stands, and the last sound versions where it is not sound.</summary>
    public LiveLibrary(ContentFolder folder, StateFolder state, LibraryReader reader)
    {
        (_folder, _state, _reader) = (folder, state, reader);
        _lastSound = state.Read();
        var files = folder.List();
        _current = files is null ? Replace(SourceSet.Missing(folder.Path)) : Replace(files);
        _seen = files ?? s_noFiles;
    }

    public Library Current => IsOfToday ? _current : Turn();

    private bool IsOfToday => _reader.DayOf(_current.Site) == _current.Day;

    /// <summary>True when the state folder could not be written, so that a restart would lose the last sound versions.</summary>
    public bool StateIsLost => _state.IsLost;

    /// <summary>Looks at the folder once. True when the library was replaced.</summary>
    public bool Look()
    {
        if (_folder.List() is not { } files)
        {
            if (_read is null || ++_looksMissing < LooksUntilGone)
                return false;
            Replace(SourceSet.Missing(_folder.Path));
            (_read, _seen, _readings) = (null, s_noFiles, _readings.Clear());
            return true;
        }

        _looksMissing = 0;
        var settled = Settled(files);
        _looksStill = _read is null && files.SequenceEqual(_seen) ? _looksStill + 1 : 0;
        _seen = files;

        // A folder that comes back may come back file by file.
        if (_read is null && _looksStill < LooksUntilGone - 1)
            return false;
        if (_read is not null && settled.SequenceEqual(_read) && !HasBecomeReadable())
            return false;
        Replace(settled);
        return true;
    }

    /// <summary>The files that have come to rest, and for the others what was last read of them.</summary>
    private ImmutableSortedDictionary<string, FileStamp> Settled(ImmutableSortedDictionary<string, FileStamp> files)
    {
        var before = _read ?? s_noFiles;
        var settled = before.ToBuilder();
        foreach (var (path, stamp) in files)
        {
            _looksGone.Remove(path);
            if (_seen.TryGetValue(path, out var seen) && seen == stamp)
                settled[path] = stamp;
        }

        foreach (var path in before.Keys.Where(path => !files.ContainsKey(path)))
        {
            _looksGone[path] = _looksGone.GetValueOrDefault(path) + 1;
            if (_looksGone[path] < LooksUntilGone)
                continue;
            _looksGone.Remove(path);
            settled.Remove(path);
        }

        return settled.ToImmutable();
    }

    /// <summary>True where a file can be opened that could not be before: its size and time do not tell.</summary>
    private bool HasBecomeReadable() => _readings.Any(reading =>
        reading.Value.IsUnreadable && _read!.TryGetValue(reading.Key, out var stamp) && !_folder.Read(reading.Key, stamp).IsUnreadable);

    private Library Replace(ImmutableSortedDictionary<string, FileStamp> files)
    {
        var readings = files.Where(file => SourceSet.IsRead(file.Key)).ToImmutableDictionary(
            file => file.Key,
            file => _read?.GetValueOrDefault(file.Key) == file.Value && _readings.TryGetValue(file.Key, out var reading) && !reading.IsUnreadable
                ? reading
                : _folder.Read(file.Key, file.Value));
        var library = Replace(SourceSet.Of(files, readings));
        (_read, _readings) = (files, readings);
        return library;
    }

    private Library Replace(SourceSet sources)
    {
        lock (_replacing)
        {
            var edition = _reader.Read(sources, _lastSound);
            _state.Write(_lastSound, edition.LastSound);
            (_lastSound, _sources) = (edition.LastSound, sources);
            return _current = edition.Library;
        }
    }

    /// <summary>Reads the same sources again, on the new day.</summary>
    private Library Turn()
    {
        lock (_replacing)
            return IsOfToday ? _current : Replace(_sources);
    }
}
