namespace SpineCare.Content.Articles;

/// <summary>A proofread page about the site itself, or its urgent help page.</summary>
public sealed record SitePage : Publication;
