using System.ComponentModel;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Web.Components;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Api;

/// <summary>An article as the list of the API names it.</summary>
[Description("An article in a list.")]
public record ArticleEntry
{
    [Description("Where the article stands on the site, such as /soreness/home-care. It names the article in this API, too.")]
    public required string Address { get; init; }

    public required string Title { get; init; }

    public required TopicName Topic { get; init; }

    [Description("What the article says, in at most 40 words. It may stand for the article wherever one is listed.")]
    public required string MainMessage { get; init; }

    public required DateOnly? Published { get; init; }

    public required DateOnly? Changed { get; init; }

    public required ReviewStanding Review { get; init; }

    public required ArticleLinks Links { get; init; }

    public static ArticleEntry Of(Article article, Library library) => new()
    {
        Address = article.Address,
        Title = article.Title,
        Topic = TopicName.Of(article.Topic),
        MainMessage = article.MainMessage,
        Published = Dates.FindKnown(article.Published),
        Changed = Dates.FindKnown(article.Changed),
        Review = ReviewStanding.Of(article),
        Links = ArticleLinks.Of(article, new(library.Site)),
    };
}

/// <summary>The topic of an article.</summary>
[Description("A topic of the site.")]
public sealed record TopicName(string Address, string Title)
{
    public static TopicName Of(Topic topic) => new(topic.Address, topic.Title);
}

/// <summary>Where the forms of an article are: absolute addresses, as soon as the site knows its own.</summary>
[Description("The forms of an article. The addresses are absolute, unless nobody has told the site its own address.")]
public sealed record ArticleLinks(string Html, string Markdown, string Json)
{
    internal static ArticleLinks Of(Article article, SiteAddresses addresses) =>
        new(addresses.Of(article.Address), addresses.Of(Links.Markdown(article.Address)), addresses.Of(Links.Json(article.Address)));
}
