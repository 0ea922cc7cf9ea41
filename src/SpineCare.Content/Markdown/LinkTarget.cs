namespace SpineCare.Content.Markdown;

/// <summary>Where a safe link leads. <see cref="Page"/> is null for addresses outside the site, "" for the page itself.</summary>
public sealed record LinkTarget(string Address, string? Page, string Anchor);
