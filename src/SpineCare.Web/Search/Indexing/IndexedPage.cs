using SpineCare.Content.Search;

namespace SpineCare.Web.Search.Indexing;

/// <summary>A page as its index shows it.</summary>
internal sealed record IndexedPage(string Address, string Title, string Texts)
{
    public TextSection Section(int number)
    {
        var parts = Texts.Split(IndexFile.SectionMark)[number].Split(IndexFile.LineMark);
        return new(parts[0], parts[1], [.. parts.Skip(2)]);
    }
}
