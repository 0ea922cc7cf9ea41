using SpineCare.Content;
using SpineCare.Content.Search;
using SpineCare.Content.Sources;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Search;

/// <summary>An index of the shipped content.</summary>
public sealed class ShippedIndex : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShippedIndex()
    {
        Library = new LibraryReader(SpineCareSite.ReservedAddresses).Read(SourceSet.Read(new ContentFolder(Repository.FileOf("content"))), SourceSet.Empty).Library;
        Index = SearchIndex.Write(_folder["index.db"], SearchText.Of(Library), Library.Synonyms);
    }

    public Library Library { get; }

    public SearchIndex Index { get; }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
