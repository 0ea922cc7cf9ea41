namespace SpineCare.Web.Sharing;

/// <summary>The colors that a browser takes for its own frame around the site. They are those of Styles/settings.css; a test compares them.</summary>
public static class SiteColors
{
    public const string Brand = "#0b5a60";
    public const string Ground = "#ffffff";
    public const string DarkGround = "#101a1c";
}
