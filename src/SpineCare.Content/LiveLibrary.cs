using SpineCare.Content.Sources;
using SpineCare.Content.Sources.Listing;

namespace SpineCare.Content;

/// <summary>
/// The library in use. Each <see cref="Look"/> replaces it when something in the content folder has changed and come to rest.
/// Not safe for two callers at once; <see cref="Current"/> may be read from anywhere, and waits for no disk. When a day ends by
/// the clock of the site, the first to ask gets a library of the new day.
/// </summary>
public sealed class LiveLibrary
{
    /// <summary>How long to wait between two looks, so that every change is live within two seconds.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const int LooksUntilStored = 30;

    private readonly SettledSources _folder;
    private readonly StateFolder _state;
    private readonly LibraryReader _reader;
    private readonly Lock _replacing = new();
    private SourceSet _lastSound;
    private SourceSet _sources;
    private int _looks;
    private volatile Library _current;

    /// <summary>Reads the folder as it stands, and the last sound versions where it is not sound.</summary>
    public LiveLibrary(ContentFolder folder, StateFolder state, LibraryReader reader)
    {
        (_folder, _state, _reader) = (new(folder), state, reader);
        _lastSound = state.Read();
        _sources = _folder.Read();
        _current = Replace(_sources);
        _folder.Keep();
    }

    public Library Current => IsOfToday ? _current : Turn();

    private bool IsOfToday => _reader.DayOf(_current.Site) == _current.Day;

    /// <summary>True when the state folder could not be written, so that a restart would lose the last sound versions.</summary>
    public bool StateIsLost => _state.IsLost;

    /// <summary>Looks at the folder once. True when the library was replaced.</summary>
    public bool Look()
    {
        if (++_looks % LooksUntilStored == 0)
            StoreAgain();
        if (_folder.FindChange() is not { } sources)
            return false;
        Replace(sources);
        _folder.Keep();
        return true;
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

    /// <summary>Writes what is missing in the state folder: it may have been deleted, or its disk full for a while.</summary>
    private void StoreAgain()
    {
        lock (_replacing)
            _state.Write(_lastSound, _lastSound);
    }

    /// <summary>Reads the same sources again, on the new day.</summary>
    private Library Turn()
    {
        lock (_replacing)
            return IsOfToday ? _current : Replace(_sources);
    }
}
