using System.Collections.Immutable;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Asking;

/// <summary>
/// Reads any text as a query. Words of questions count for nothing; a phrase of the synonyms counts as one; a word that no page
/// and no synonym has is taken for the words nearest to it.
/// </summary>
internal sealed class QueryReader(Vocabulary vocabulary, SynonymBook synonyms, int pages)
{
    private const int MostTokens = 60;
    private const int MostMistyped = 6;
    private const int MostReadings = 3;
    private const double WeightOfWeak = 0.4;

    /// <summary>Up to so many words that begin like the last one are followed to their other forms and synonyms.</summary>
    private const int MostBeginning = 400;

    public Query Read(string text, IndexReader reader)
    {
        var tokens = Tokens(text, reader);
        var wanted = ImmutableArray.CreateBuilder<Wanted>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var mistyped = 0;
        for (var at = 0; at < tokens.Length && wanted.Count < Query.MostWords;)
        {
            if (PhraseAt(tokens, at) is { } phrase)
            {
                Add(OfPhrase(phrase, tokens[at..(at + phrase.Stems.Length)]));
                at += phrase.Stems.Length;
                continue;
            }

            var token = tokens[at++];
            var counts = token.IsOpen && tokens.Length == 1 ? !met.Contains(token.Word) : !StopWords.Holds(token.Word) && met.Add(token.Word);
            if (counts && (token.Number >= 0 || mistyped++ < MostMistyped))
                Add(OfWord(token, reader));
        }

        return new(wanted.ToImmutable());

        void Add(Wanted found)
        {
            if (!found.IsEmpty)
                wanted.Add(found);
        }
    }

    private ImmutableArray<Token> Tokens(string text, IndexReader reader)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[PlainWords.Longest];
        for (var at = 0; met.Count <= Query.MostWords && tokens.Count < MostTokens && PlainWords.Next(text, ref at, buffer, out var found);)
        {
            var word = new string(buffer[..found.Letters]);
            if (!StopWords.Holds(word))
                met.Add(word);
            else if (tokens.Count > 0 && tokens[^1].Word == word)
                continue;
            var number = vocabulary.Find(word);
            tokens.Add(new(word, number, number >= 0 || StopWords.Holds(word) ? number : Meant(word, reader), found.Start + found.Length == text.Length));
        }

        return tokens.ToImmutable();
    }

    private int Meant(string word, IndexReader reader) => reader.WithStemOf(word) is [var form, ..]
        ? form
        : vocabulary.Near(word, 1).Select(near => near.Number).FirstOrDefault(-1);

    /// <summary>The longest phrase of the synonyms that stands at a place; null for none.</summary>
    private Phrase? PhraseAt(ImmutableArray<Token> tokens, int at) => StemOf(tokens[at]) is var first and >= 0
        ? synonyms.Beginning(first).FirstOrDefault(phrase => phrase.Stems.Length <= tokens.Length - at
            && Enumerable.Range(0, phrase.Stems.Length).All(i => StemOf(tokens[at + i]) == phrase.Stems[i]))
        : null;

    private int StemOf(Token token) => token.Meant >= 0 ? vocabulary.StemOf(token.Meant) : -1;

    private Wanted OfPhrase(Phrase phrase, ImmutableArray<Token> tokens)
    {
        var wanted = new Wanted();
        AddPhrase(wanted, phrase, Fit.Same);
        AddSynonyms(wanted, phrase, Fit.Synonym);
        wanted.Pages = tokens.Where(token => !StopWords.Holds(token.Word)).Select(token => PagesWith(vocabulary.MatesOf(token.Meant))).DefaultIfEmpty(pages).Min();
        if (wanted.Pages == 0)
            wanted.Pages = PagesWith(wanted.Words.Keys);
        foreach (var token in tokens.Where(token => !StopWords.Holds(token.Word)))
            wanted.Add(vocabulary.MatesOf(token.Meant), Fit.Part);
        return Rated(wanted);
    }

    private Wanted OfWord(Token token, IndexReader reader)
    {
        var wanted = new Wanted { Beginning = token.IsOpen ? token.Word : "" };
        if (token.Number >= 0 && !StopWords.Holds(token.Word))
            AddReading(wanted, token.Number, Fit.Same);
        else if (!IsBeginning(token) && !StopWords.Holds(token.Word) && reader.WithStemOf(token.Word) is { IsEmpty: false } forms)
            AddReading(wanted, forms[0], Fit.OtherForm);
        wanted.Pages = PagesWith(wanted);
        if (token.IsOpen || (wanted.IsEmpty && token.Word.Length > 3))
            AddBeginning(wanted, token.Word);
        if (wanted.IsEmpty && !StopWords.Holds(token.Word))
        {
            foreach (var ((number, slips), place) in vocabulary.Near(token.Word, MostReadings).Select((near, place) => (near, place)))
                AddReading(wanted, number, Fit.Mistyped(slips, place));
        }

        if (wanted.Pages == 0)
            wanted.Pages = PagesWith(wanted.Words.Keys);
        return Rated(wanted, StopWords.IsWeak(token.Word) ? WeightOfWeak : 1);
    }

    /// <summary>True for a part of a word that the reader may still be typing: it has no stem. That of "guideli" would be "guide".</summary>
    private bool IsBeginning(Token token) => token.IsOpen && vocabulary.Beginning(token.Word).Any();

    /// <summary>A word, its other forms, and its synonyms.</summary>
    private void AddReading(Wanted wanted, int number, double fit)
    {
        wanted.Add([number], fit);
        wanted.Add(vocabulary.MatesOf(number), fit * Fit.OtherForm);
        AddSynonyms(wanted, new([vocabulary.StemOf(number)]), fit * Fit.Synonym);
    }

    /// <summary>
    /// All that <see cref="AddReading"/> would add at the end of the word, so that typing on never brings back a page that was
    /// lost on the way.
    /// </summary>
    private void AddBeginning(Wanted wanted, string beginning)
    {
        int[] words = [.. vocabulary.Beginning(beginning)];
        wanted.Add(words, Fit.Beginning);
        if (words.Length > MostBeginning)
            return;
        foreach (var stem in words.Select(vocabulary.StemOf).Distinct())
        {
            wanted.Add(vocabulary.OfStem(stem), Fit.BehindBeginning);
            AddSynonyms(wanted, new([stem]), Fit.BehindBeginning);
        }
    }

    private void AddSynonyms(Wanted wanted, Phrase phrase, double fit)
    {
        foreach (var other in synonyms.For(phrase))
            AddPhrase(wanted, other, fit);
    }

    private void AddPhrase(Wanted wanted, Phrase phrase, double fit)
    {
        if (phrase.Stems.Length == 1)
            wanted.Add(vocabulary.OfStem(phrase.Stems[0]), fit);
        else
            wanted.Add(new WantedPhrase([.. phrase.Stems.Select(vocabulary.OfStem)], fit));
    }

    private int PagesWith(IEnumerable<int> words) => (int)Math.Min(pages, words.Sum(word => (long)vocabulary.PagesWith(word)));

    /// <summary>A synonym counts by a quarter: what is rare itself stays rare, though its synonym may stand everywhere.</summary>
    private int PagesWith(Wanted wanted) =>
        (int)Math.Min(pages, wanted.Words.Sum(word => (word.Value >= Fit.OtherForm ? 1 : 0.25) * vocabulary.PagesWith(word.Key)));

    /// <summary>The weight of BM25: what stands on few pages tells more.</summary>
    private Wanted Rated(Wanted wanted, double weight = 1)
    {
        wanted.Rarity = weight * Math.Log(1 + ((pages - wanted.Pages + 0.5) / (wanted.Pages + 0.5)));
        return wanted;
    }
}
