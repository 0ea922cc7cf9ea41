using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;

namespace SpineCare.Content.Sources.Listing;

/// <summary>
/// What has come to rest in the content folder: a file counts once two looks in a row saw it the same, so that a half-written one
/// is never read; what has gone counts once nothing more has gone for <see cref="LooksUntilGone"/> looks, so that an editor may
/// delete and create; a folder that was lost counts again once it has stopped changing.
/// </summary>
internal sealed class SettledSources(ContentFolder folder)
{
    private const int LooksUntilGone = 4;
    private const int ReadAgainAtALook = 8;

    private static readonly Reading s_nothing = new(
        ImmutableSortedDictionary.Create<string, FileStamp>(StringComparer.Ordinal), ImmutableDictionary<string, FileReading>.Empty);

    private Reading? _used;
    private Reading? _found;
    private ImmutableSortedDictionary<string, FileStamp> _seen = s_nothing.Files;
    private ImmutableArray<string> _gone = [];
    private ImmutableDictionary<string, FileReading> _doubted = s_nothing.Texts;
    private Queue<string> _toReadAgain = [];
    private int _looksGone;
    private int _looksMissing;
    private int _looksStill;

    /// <summary>The folder as it stands, or the problem that it is missing.</summary>
    public SourceSet Read() => folder.List() is { } files ? Read(_seen = files, s_nothing.Texts) : SourceSet.Missing(folder.Path);

    /// <summary>
    /// Looks once. All sources when something has changed and come to rest, otherwise null. The change is found again at each
    /// look until <see cref="Keep"/> says that it is in use.
    /// </summary>
    public SourceSet? FindChange()
    {
        if (folder.List() is not { } files)
            return _used is null || ++_looksMissing < LooksUntilGone ? null : Lose();

        _looksMissing = 0;
        var settled = Settled(files);
        _looksStill = HasLostArticles && files.SequenceEqual(_seen) ? _looksStill + 1 : 0;
        _seen = files;

        // A folder that comes back may come back file by file.
        if (HasLostArticles && _looksStill < LooksUntilGone - 1)
            return null;
        var rewritten = ReadAgain();
        return _used is not null && settled.SequenceEqual(_used.Files) && rewritten.IsEmpty ? null : Read(settled, rewritten);
    }

    /// <summary>Says that what was found last is in use.</summary>
    public void Keep() => _used = _found;

    /// <summary>True while the folder is missing or holds no article, which is taken for an accident.</summary>
    private bool HasLostArticles => _used is null || !_used.Files.Keys.Any(path => ManuscriptPlace.Find(path) is { IsArticle: true });

    private SourceSet Lose()
    {
        (_found, _seen) = (null, s_nothing.Files);
        return SourceSet.Missing(folder.Path);
    }

    /// <summary>The files that have come to rest, and for the others what was last read of them.</summary>
    private ImmutableSortedDictionary<string, FileStamp> Settled(ImmutableSortedDictionary<string, FileStamp> files)
    {
        var before = (_used ?? s_nothing).Files;
        var gone = before.Keys.Where(path => !files.ContainsKey(path)).ToImmutableArray();
        _looksGone = gone.SequenceEqual(_gone) ? _looksGone + 1 : 1;
        _gone = gone;

        var settled = before.ToBuilder();
        settled.RemoveRange(_looksGone < LooksUntilGone ? [] : gone);
        foreach (var (path, stamp) in files)
        {
            if (_seen.TryGetValue(path, out var seen) && seen == stamp)
                settled[path] = stamp;
        }

        return settled.ToImmutable();
    }

    /// <summary>
    /// Reads again what could not be opened, and a few of the other texts at each look: a disk may leave size and time as they
    /// were (FAT counts two seconds as one, an archive may set all times alike). The texts that two looks in a row found changed.
    /// </summary>
    private ImmutableDictionary<string, FileReading> ReadAgain()
    {
        var used = _used ?? s_nothing;
        if (_toReadAgain.Count == 0)
            _toReadAgain = new(used.Texts.Keys.Where(SourceSet.IsText));
        var next = Enumerable.Range(0, Math.Min(ReadAgainAtALook, _toReadAgain.Count)).Select(_ => _toReadAgain.Dequeue()).ToArray();
        var found = used.Texts.Where(text => text.Value.IsUnreadable).Select(text => text.Key).Union(_doubted.Keys).Union(next)
            .Where(used.Texts.ContainsKey)
            .Select(path => (path, now: folder.Read(path, used.Files[path])))
            .Where(text => !text.now.IsChanging && text.now != used.Texts[text.path])
            .ToImmutableDictionary(text => text.path, text => text.now);
        var doubted = _doubted;
        _doubted = found;
        return found.RemoveRange(found.Where(text => doubted.GetValueOrDefault(text.Key) != text.Value).Select(text => text.Key));
    }

    /// <summary>Reads what is new in a listing. A file that changes while it is read stays as it was until the next look.</summary>
    private SourceSet Read(ImmutableSortedDictionary<string, FileStamp> files, ImmutableDictionary<string, FileReading> rewritten)
    {
        var texts = files.Where(file => SourceSet.IsRead(file.Key)).ToImmutableDictionary(
            file => file.Key,
            file => rewritten.GetValueOrDefault(file.Key) ?? FindText(file.Key, file.Value) ?? folder.Read(file.Key, file.Value));
        foreach (var path in texts.Where(text => text.Value.IsChanging && _used is not null).Select(text => text.Key))
        {
            files = _used!.Files.TryGetValue(path, out var stamp) ? files.SetItem(path, stamp) : files.Remove(path);
            texts = _used.Texts.TryGetValue(path, out var text) ? texts.SetItem(path, text) : texts.Remove(path);
        }

        _found = new(files, texts);
        return SourceSet.Of(files, texts);
    }

    /// <summary>What was read of a file that has not changed since, or null.</summary>
    private FileReading? FindText(string path, FileStamp stamp) =>
        _used?.Files.GetValueOrDefault(path) == stamp && _used!.Texts.TryGetValue(path, out var text) && !text.IsUnreadable ? text : null;

    /// <summary>A listing, and what was read of its texts.</summary>
    private sealed record Reading(ImmutableSortedDictionary<string, FileStamp> Files, ImmutableDictionary<string, FileReading> Texts);
}
