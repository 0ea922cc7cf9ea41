namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

/// <summary>The pages above a page, from the first.</summary>
public record BreadcrumbList : Thing
{
    public required IReadOnlyList<ListItem> ItemListElement { get; init; }
}

public record ListItem : Thing
{
    public required int Position { get; init; }
    public required WebPage Item { get; init; }
}
