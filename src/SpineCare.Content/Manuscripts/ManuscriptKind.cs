namespace SpineCare.Content.Manuscripts;

/// <summary>What a Markdown file becomes, by the folder that it lies in.</summary>
internal enum ManuscriptKind
{
    Article,
    Page,
    Handout,
}
