using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reviews;
using SpineCare.Content.Shapes;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>What search engines are told of an article or a page about the site. Each text of it stands on the page.</summary>
public static class PublicationGraph
{
    public static Graph Of(Publication publication, Crumb? above, GraphFrame frame)
    {
        var subject = publication is Content.Articles.Article { Subject: { } known } ? MedicalThings.Of(known) with { Id = frame.At("subject") } : null;
        var review = publication.Review;
        var signature = review.State == ReviewState.Reviewed && !publication.IsTakenDown ? review.Signature : null;
        var page = PageFor(publication) with
        {
            Headline = publication.Title,
            Description = publication.MainMessage,
            DatePublished = Dates.FindKnown(publication.Published),
            DateModified = Dates.FindKnown(publication.Changed),
            LastReviewed = signature?.SignedOn,
            ReviewedBy = signature is null ? null : new() { Name = signature.By.Name, HonorificSuffix = signature.By.Credentials },
            About = Named.Find(subject),
            HasPart = [.. publication.Headings.SelectMany(heading => HealthAspects.Find(heading.Role) is { } aspect ? [Part(heading, aspect, frame)] : Array.Empty<CreativeWork>())],
            Citation = [.. publication.References.Select(cited => CitedWorks.InShort(cited.Reference))],
        };
        return frame.Around(page, above, subject is null ? [] : [subject]);
    }

    private static WebPage PageFor(Publication publication) => publication switch
    {
        { Type: not PageType.Site } or { Address: Links.GetHelpNow } => new MedicalWebPage { Audience = new() },
        { Address: Links.About } => new AboutPage(),
        _ => new WebPage(),
    };

    private static HealthTopicContent Part(Heading heading, HealthAspect aspect, GraphFrame frame) => new()
    {
        Id = frame.At(heading.Anchor),
        Name = heading.Text,
        HasHealthAspect = aspect,
    };
}
