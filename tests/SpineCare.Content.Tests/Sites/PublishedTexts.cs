namespace SpineCare.Content.Tests.Sites;

/// <summary>Everything in a library that readers see, so that two libraries can be compared.</summary>
public static class PublishedTexts
{
    /// <summary>Every piece of markup that pages print as it stands.</summary>
    public static IEnumerable<string> MarkupOf(Library library) =>
    [
        .. library.Articles.Values.OrderBy(article => article.Address, StringComparer.Ordinal).Select(article => article.Body.Html),
        .. library.Articles.Values.OrderBy(article => article.Address, StringComparer.Ordinal).SelectMany(article => article.Questions).Select(question => question.Answer.Html),
        .. library.Handouts.Values.OrderBy(page => page.Address, StringComparer.Ordinal).Select(page => page.Body.Html),
        .. library.Pages.Values.OrderBy(page => page.Address, StringComparer.Ordinal).Select(page => page.Body.Html),
        .. library.CareCards.OrderBy(card => card.Key, StringComparer.Ordinal).Select(card => card.Value.Html),
        .. library.Help.Questions.SelectMany(question => new[] { question.Asks.Html, question.Body.Html }),
        .. library.Help.Ends.Select(end => end.Card.Html),
        .. library.Questions.Topics.SelectMany(topic => topic.Questions).Select(question => question.Answer.Html),
    ];

    /// <summary>Every address that pages link to beside the markup.</summary>
    public static IEnumerable<string> LinksOf(Library library) =>
    [
        .. library.References.Select(reference => reference.Link).Where(link => link.Length > 0),
        .. library.Articles.Values.SelectMany(article => article.Related),
        .. new[] { library.Site.Clinic.BookingLink }.Where(link => link.Length > 0),
    ];

    public static IReadOnlyList<string> Of(Library library) =>
    [
        .. MarkupOf(library), .. LinksOf(library), .. library.Topics.Select(topic => topic.ToString()),
        .. library.References.Select(reference => $"{reference.Key} {reference.Title}"),
        .. library.Glossary.Select(term => $"{term.Key} {term.Word} {term.Plain} {term.Meaning} {string.Join(' ', term.Also)}"),
        $"{library.Site.Name} {library.Site.BaseAddress} {library.Site.Clinic} {library.Site.Phones}",
    ];
}
