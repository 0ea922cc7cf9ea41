namespace SpineCare.Web.Search.Asking;

/// <summary>How well a word of a page fits a word of the query.</summary>
internal static class Fit
{
    public const double Same = 1;
    public const double OtherForm = 0.9;
    public const double Synonym = 0.85;
    public const double Beginning = 0.4;

    /// <summary>A part of a phrase without the rest: "blood" for "blood thinner".</summary>
    public const double Part = 0.3;

    /// <summary>What the reader may mean at the end of the word: another form or a synonym of a word that begins so.</summary>
    public const double BehindBeginning = 0.25;

    /// <summary>The likeliest reading of a mistyped word, and the ones after it.</summary>
    public static double Mistyped(int slips, int place) => (slips > 1 ? 0.7 : 0.85) * (place == 0 ? 1 : 0.5);
}
