using System.ComponentModel;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Api;

/// <summary>A section of an article: its heading, and what it is for.</summary>
[Description("A section of an article.")]
public sealed record ArticleSection
{
    public required string Heading { get; init; }

    [Description("2 for a section of the text, 3 and more for a section of a section.")]
    public required int Level { get; init; }

    [Description("The place of the section on its page: put it after '#'.")]
    public required string Anchor { get; init; }

    [Description("What the section is for, such as risks, benefits, or get-help; null for a section of no special kind.")]
    public required string? Aspect { get; init; }

    [Description("The text below the heading as HTML, with the sections in it.")]
    public required string Html { get; init; }

    public static ArticleSection Of(Heading heading, Publication page) => new()
    {
        Heading = heading.Text,
        Level = heading.Level,
        Anchor = heading.Anchor,
        Aspect = heading.Role.Length > 0 ? heading.Role : null,
        Html = page.TextBelow(heading).Html,
    };
}
