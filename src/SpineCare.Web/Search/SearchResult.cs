using System.Collections.Immutable;

namespace SpineCare.Web.Search;

/// <summary>A page that a search found.</summary>
/// <param name="Title">The title of the page, the question, or the word.</param>
/// <param name="Section">The heading of the section that says it; "" for the page as a whole.</param>
/// <param name="Address">Where it stands: the page, with the anchor of the section.</param>
/// <param name="Snippet">The passage that says it, with the words of the query marked.</param>
public sealed record SearchResult(string Title, string Section, string Address, ImmutableArray<SnippetPart> Snippet);

/// <summary>Some words of a snippet; marked where they are what was searched for.</summary>
public sealed record SnippetPart(string Text, bool IsMarked);
