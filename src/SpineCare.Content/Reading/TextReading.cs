using System.Collections.Immutable;

namespace SpineCare.Content.Reading;

/// <summary>How easy one text is to read.</summary>
/// <param name="Subject">What kind of text it is; each kind is measured on its own.</param>
/// <param name="Name">The address of its page, or the name of its entry.</param>
/// <param name="Measure">What was counted.</param>
/// <param name="Unexplained">The terms that the text uses before it explains them.</param>
/// <param name="Reason">Why a grade over the target is accepted; "" where it is not.</param>
public sealed record TextReading(
    ReadingSubject Subject, string Name, ReadingMeasure Measure, ImmutableArray<string> Unexplained, string Reason)
{
    /// <summary>The US school grade that texts aim for (AMA and NIH advise grade 6 for patients).</summary>
    public const double Target = 6.0;

    /// <summary>The highest grade, and only with a reason.</summary>
    public const double Most = 6.5;

    public bool IsOverTarget => Math.Round(Measure.FleschKincaid, 1) > Target;
}

/// <summary>The kinds of text that are measured, each on its own.</summary>
public enum ReadingSubject
{
    Article,
    KeyPoints,
    CareCard,
    Answer,
    HelpQuestion,
}
