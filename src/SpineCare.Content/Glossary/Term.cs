using System.Collections.Immutable;

namespace SpineCare.Content.Glossary;

/// <summary>A medical word: what it is called in plain words, what it means in a sentence, and other forms of it in the texts.</summary>
public sealed record Term(string Key, string Word, string Plain, string Meaning, ImmutableArray<string> Also)
{
    /// <summary>The most characters of a word, or of another form of it.</summary>
    public const int LongestWord = 60;

    /// <summary>True for words that adults know, which a text need not explain where it first uses them.</summary>
    public bool IsEveryday { get; init; }
}
