namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

public record WebPage : CreativeWork
{
    public DateOnly? DatePublished { get; init; }
    public DateOnly? DateModified { get; init; }
    public DateOnly? LastReviewed { get; init; }
    public Person? ReviewedBy { get; init; }
    public Patient? Audience { get; init; }
    public Named<WebSite>? IsPartOf { get; init; }
    public Named<BreadcrumbList>? Breadcrumb { get; init; }
    public Named<MedicalEntity>? About { get; init; }
    public IReadOnlyList<CreativeWork> HasPart { get; init; } = [];
    public IReadOnlyList<CreativeWork> Citation { get; init; } = [];
}

public record MedicalWebPage : WebPage;

public record AboutPage : WebPage;

public record CollectionPage : WebPage
{
    public Named<DefinedTermSet>? MainEntity { get; init; }
}

public record FAQPage : WebPage
{
    public IReadOnlyList<Question> MainEntity { get; init; } = [];
}
