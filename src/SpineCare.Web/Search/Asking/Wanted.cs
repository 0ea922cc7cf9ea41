using System.Collections.Immutable;

namespace SpineCare.Web.Search.Asking;

/// <summary>
/// One thing that a reader asks for, in all the ways in which a page may say it: single words by their number, each with how
/// well it fits (1 for the word itself); phrases; and how rare it is, so that the rare counts more than the common.
/// </summary>
internal sealed class Wanted
{
    private readonly Dictionary<int, double> _words = [];
    private readonly List<WantedPhrase> _phrases = [];

    /// <summary>The beginning of a word that the reader may still be typing; "" for none.</summary>
    public string Beginning { get; init; } = "";

    /// <summary>On how many pages it stands, about.</summary>
    public int Pages { get; set; }

    public double Rarity { get; set; }

    public IReadOnlyDictionary<int, double> Words => _words;

    public IReadOnlyList<WantedPhrase> Phrases => _phrases;

    public bool IsEmpty => _words.Count == 0 && _phrases.Count == 0;

    /// <summary>Adds words; where one is there already, the better fit counts.</summary>
    public void Add(IEnumerable<int> words, double fit)
    {
        foreach (var word in words)
            _words[word] = Math.Max(fit, _words.GetValueOrDefault(word));
    }

    public void Add(WantedPhrase phrase) => _phrases.Add(phrase);
}

/// <summary>Words that must stand next to each other; each may take any of its forms.</summary>
internal sealed record WantedPhrase(ImmutableArray<ImmutableArray<int>> Words, double Fit);
