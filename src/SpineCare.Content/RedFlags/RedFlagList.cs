using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.RedFlags.Said;

namespace SpineCare.Content.RedFlags;

/// <summary>The signs that cannot wait, in the words of patients: finds the help that somebody needs who types them.</summary>
public sealed class RedFlagList
{
    private readonly Lazy<SignWords> _words;
    private readonly FrozenDictionary<string, WordGroup> _groups;
    private readonly ImmutableArray<RedFlag> _flags;

    internal RedFlagList(IEnumerable<RedFlagEntry> entries)
    {
        var all = entries.ToArray();
        _groups = all.OfType<WordGroup>().ToFrozenDictionary(group => group.Key);
        _flags = [.. all.OfType<RedFlag>()];
        _words = new(ReadWords);
    }

    public static RedFlagList None { get; } = new([]);

    /// <summary>The help that a text calls for, the most pressing first; empty for an ordinary text. Never fails.</summary>
    public ImmutableArray<RedFlagHelp> In(string text)
    {
        var said = Read(text);
        ImmutableArray<RedFlagHelp> found = [.. _flags.GroupBy(flag => flag.Help).Where(flags => flags.Any(said.Holds)).Select(flags => flags.Key).Order()];
        return found.Contains(RedFlagHelp.Emergency) ? found.Remove(RedFlagHelp.Urgent) : found;
    }

    /// <summary>True where a text says one sign.</summary>
    internal bool Raises(RedFlag flag, string text) => Read(text).Holds(flag);

    private SaidText Read(string text) => new(_words.Value.Read(text), _groups);

    private SignWords ReadWords()
    {
        var ordinary = _groups.GetValueOrDefault(WordGroup.Ordinary)?.Words ?? [];
        var words = _groups.Values.Where(group => group.Key != WordGroup.Ordinary).SelectMany(group => group.Words)
            .Concat(_flags.SelectMany(flag => flag.Phrasings).SelectMany(phrasing => phrasing.Words));
        return new(words, ordinary);
    }
}
