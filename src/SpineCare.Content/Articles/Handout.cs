namespace SpineCare.Content.Articles;

/// <summary>A proofread sheet of paper that a clinic hands out. It cites nothing and explains no words: the page that it is taken from does.</summary>
public sealed record Handout : Publication
{
    /// <summary>The address of the page that it is taken from.</summary>
    public required string FullPage { get; init; }

    /// <summary>How many sheets of paper it takes.</summary>
    public required int Sheets { get; init; }

    /// <summary>The first day on which a page that it takes words from no longer holds; null for no such day.</summary>
    public DateOnly? LentUntil { get; init; }

    public override DateOnly? HoldsUntil => new[] { base.HoldsUntil, LentUntil }.Min();

    /// <summary>True where it lists the signs of an emergency itself, so that it need not say where they stand.</summary>
    public bool ShowsEmergencyCard => Body.Html.Contains("care-card--emergency", StringComparison.Ordinal);
}
