using System.Collections.Immutable;
using SpineCare.Content.RedFlags.Said;
using SpineCare.Content.Sources;

namespace SpineCare.Content.RedFlags;

/// <summary>An entry of red-flags.yml.</summary>
internal abstract record RedFlagEntry(string Key);

/// <summary>Words that patients use for one thing, under a name in capitals by which phrasings call them.</summary>
internal sealed record WordGroup(string Key, ImmutableArray<Way> Ways) : RedFlagEntry(Key)
{
    /// <summary>The group of words that are never taken for a slip in another word.</summary>
    public const string Ordinary = "ORDINARY";

    public IEnumerable<string> Words => Ways.SelectMany(way => way.Words);
}

/// <summary>A sign that cannot wait: whom to call, and the ways in which patients say it.</summary>
internal sealed record RedFlag(string Key, RedFlagHelp Help) : RedFlagEntry(Key)
{
    public ImmutableArray<Phrasing> Said { get; init; } = [];

    /// <summary>What sounds like the sign and is none. It is passed over before the sign is looked for.</summary>
    public ImmutableArray<Phrasing> Unless { get; init; } = [];

    /// <summary>Texts that must raise the sign.</summary>
    public ImmutableArray<Passage> Examples { get; init; } = [];

    /// <summary>Texts that must not.</summary>
    public ImmutableArray<Passage> Harmless { get; init; } = [];

    public IEnumerable<Phrasing> Phrasings => Said.Concat(Unless);
}
