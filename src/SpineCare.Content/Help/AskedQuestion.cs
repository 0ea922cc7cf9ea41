using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Help;

/// <summary>A question as readers are asked it, and the address to which each answer leads.</summary>
/// <param name="Name">Its name in help.yml, and the end of its address.</param>
/// <param name="Number">The how many-th it is, from 1.</param>
/// <param name="Words">What it asks, in plain words.</param>
public sealed record AskedQuestion(string Name, int Number, string Words)
{
    /// <summary>What it asks, as markup.</summary>
    public required Markup Asks { get; init; }

    public required ImmutableArray<Markup> Signs { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string NotSure { get; init; }

    /// <summary>True where it is marked as waiting for a clinician's review.</summary>
    public bool IsWaiting { get; init; }

    public string Address => Links.HelpStep(Name);

    /// <summary>Its signs and its answers: the same wherever it is asked.</summary>
    public Markup Body => HelpMarkup.BodyOf(this);
}

/// <summary>Where the questions end: a level, and its shared card.</summary>
public sealed record HelpEnd(CareLevel Level, Markup Card)
{
    public string Name => CareLevels.NameOf(Level);

    public string Address => Links.HelpStep(Name);
}
