namespace SpineCare.Content.Shapes;

/// <summary>The word that writers type for a type of page.</summary>
public static class PageTypeName
{
    public static string Of(PageType type) => PageTypes.NameOf(type);
}
