namespace SpineCare.Content.Articles;

/// <summary>A shelf of the library: the articles in one folder, at one address.</summary>
public sealed record Topic(string Slug, string Title, string ShortTitle, string Description, int Order)
{
    public string Address => Markdown.Links.Topic(Slug);
}
