using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Help;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Reading;

/// <summary>How easy the parts of one text are to read, and what in them is too hard.</summary>
internal sealed record TextReadings(ImmutableArray<TextReading> Measured, ImmutableArray<ContentProblem> Problems);

/// <summary>
/// Reads texts against one glossary, and each of them once: an edit of one file must not wait until all others were measured
/// again. A text is known by its source, so it is read anew when that changes.
/// </summary>
internal sealed class ReadingRoom
{
    private readonly string _source;
    private readonly Remembered<object, TextReadings> _readings = new();

    private ReadingRoom(DataFile<Term> glossary) =>
        (_source, Terms) = (glossary.ToSource().Text, new(glossary.Items.Select(item => item.Value)));

    public TermFinder Terms { get; }

    /// <summary>The room for a glossary: the one that was used before, unless the glossary has changed.</summary>
    public static ReadingRoom For(DataFile<Term> glossary, ReadingRoom? before) =>
        before is not null && before._source == glossary.ToSource().Text ? before : new(glossary);

    public TextReadings Of(Manuscript manuscript) => _readings.Of(manuscript.Source, () => Readings.Of(manuscript, Terms));

    public TextReadings Of(Question question) => _readings.Of(question.Answer.Passage, () => Readings.Of(question, Terms));

    public TextReadings Of(HelpQuestion question) => _readings.Of(string.Concat(question.Texts.Select(text => text.Passage)), () => Readings.Of(question, Terms));

    public TextReadings Of(CareCard card) => _readings.Of(string.Concat(card.Texts.Select(text => text.Passage)), () => Readings.Of(card));

    /// <summary>How easy all texts are to read, as they stand in the content folder.</summary>
    public ImmutableArray<TextReading> Of(IEnumerable<ManuscriptVersions> manuscripts, DataFiles data, QuestionProofs questions) =>
    [
        .. manuscripts.Select(versions => versions.Current).OfType<Manuscript>().OrderBy(manuscript => manuscript.Place.Address, StringComparer.Ordinal)
            .SelectMany(manuscript => Of(manuscript).Measured),
        .. data.Cards.Items.SelectMany(item => Of(item.Value).Measured),
        .. questions.Items.SelectMany(item => Of(item.Value).Measured),
        .. data.Help.Items.SelectMany(item => Of(item.Value).Measured),
    ];

    /// <summary>Forgets what was not read since the last call.</summary>
    public void Forget() => _readings.Forget();
}
