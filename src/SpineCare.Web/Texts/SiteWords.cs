namespace SpineCare.Web.Texts;

/// <summary>What the site says of itself in every form of its pages.</summary>
public static class SiteWords
{
    public const string Disclaimer = "This site is for adults. It helps you learn and ask. It does not replace the care of a clinician who knows you.";
}
