using System.Collections.Immutable;
using System.ComponentModel;
using SpineCare.Content;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Api;

/// <summary>All articles that readers see, in the order of topics.</summary>
[Description("All public articles in the order of the site.")]
public sealed record ArticleList(SiteName Site, ImmutableArray<ArticleEntry> Articles)
{
    public static ArticleList Of(Library library) =>
        new(SiteName.Of(library), [.. library.Topics.SelectMany(library.On).Select(article => ArticleEntry.Of(article, library))]);
}

/// <summary>Whose texts these are, and what holds for all of them.</summary>
[Description("The site that the texts come from, and what holds for all of them.")]
public sealed record SiteName
{
    public required string Name { get; init; }

    [Description("The address of the site; null while nobody has told it.")]
    public required string? Address { get; init; }

    [Description("The language of the texts (BCP 47).")]
    public required string Language { get; init; }

    [Description("The licence under which the texts may be used; null where the site states none. Then ask its owner before you publish them.")]
    public required string? Licence { get; init; }

    [Description("Show it wherever you show a text.")]
    public required string Disclaimer { get; init; }

    [Description("The number that readers call in an emergency.")]
    public required string EmergencyNumber { get; init; }

    [Description("What all readers are told at the moment; null for nothing.")]
    public required string? Notice { get; init; }

    public static SiteName Of(Library library) => new()
    {
        Name = library.Site.Name,
        Address = library.Site.BaseAddress?.AbsoluteUri,
        Language = library.Site.Language,
        Licence = null,
        Disclaimer = SiteWords.Disclaimer,
        EmergencyNumber = library.Site.Phones.Emergency,
        Notice = library.Notice?.Text,
    };
}
