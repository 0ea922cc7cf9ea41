using System.Collections.Immutable;
using SpineCare.Content.Search;
using SpineCare.Web.Search.Asking;

namespace SpineCare.Web.Search.Ranking;

/// <summary>Takes the passage out of a section that says best what is wanted: whole sentences, and of a long one, whole words.</summary>
internal sealed class Snippets(Query query, WordFinder finder)
{
    private const int Enough = 120;
    private const int Most = 240;
    private const string Cut = "…";

    private readonly List<Hit> _hits = [];
    private readonly HashSet<string> _shown = [];

    /// <summary>The passage; where it stands above already, since pages share it, what the page says first.</summary>
    public ImmutableArray<SnippetPart> Of(TextSection section, TextSection lead)
    {
        var sentences = section.Sentences;
        if (sentences.IsEmpty)
            return [];
        var first = Enumerable.Range(0, sentences.Length).MaxBy(i => ScoreOf(sentences[i]));
        if (!_shown.Add(sentences[first]) && !lead.Sentences.IsEmpty)
            (sentences, first) = (lead.Sentences, 0);
        var text = sentences[first];
        for (var i = first + 1; i < sentences.Length && text.Length < Enough && text.Length + 1 + sentences[i].Length <= Most; i++)
            text = $"{text}{(EndsSentence(text) ? "" : ".")} {sentences[i]}";
        return Marked(text.Length <= Most ? text : Shortened(text));
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '?' or '!' or ':' or '"' or '”' or ')';

    /// <summary>The sum of what the sentence says of each thing that is wanted, the best hit for each.</summary>
    private double ScoreOf(string sentence)
    {
        finder.Find(sentence, _hits);
        return _hits.GroupBy(hit => hit.Wanted).Sum(hits => query.Wanted[hits.Key].Rarity * hits.Max(hit => hit.Fit));
    }

    /// <summary>The part of a long sentence around its first hit, cut between words.</summary>
    private string Shortened(string text)
    {
        finder.Find(text, _hits);
        var hit = _hits.Count > 0 ? _hits[0].Start : 0;
        var from = hit + Most / 2 < Most ? 0 : text.IndexOf(' ', Math.Max(0, Math.Min(hit - (Most / 3), text.Length - Most))) + 1;
        var to = from + Most >= text.Length ? text.Length : text.LastIndexOf(' ', from + Most - 1);
        if (to <= from)
            to = Math.Min(text.Length, from + Most);
        return $"{(from > 0 ? Cut : "")}{text[from..to].TrimEnd(',', ';', ':', ' ')}{(to < text.Length ? Cut : "")}";
    }

    private ImmutableArray<SnippetPart> Marked(string text)
    {
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        finder.Find(text, _hits);
        var written = 0;
        foreach (var hit in _hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            if (hit.Start < written)
                continue;
            if (hit.Start > written)
                parts.Add(new(text[written..hit.Start], IsMarked: false));
            written = hit.Start + hit.Length;
            parts.Add(new(text[hit.Start..written], IsMarked: true));
        }

        if (written < text.Length)
            parts.Add(new(text[written..], IsMarked: false));
        return parts.ToImmutable();
    }
}
