using System.Collections.Immutable;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Search.Indexing;

namespace SpineCare.Web.Search;

/// <summary>Finds the pages of one library that answer a reader's words. It keeps nothing of what was asked.</summary>
public sealed class SiteSearch(Library library, LiveIndex index)
{
    private const int MostResults = 10;
    private const int MostSuggestions = 8;

    /// <summary>What any text at all finds. Never fails.</summary>
    public SearchResults Find(string query) =>
        Ask((current, isShown) => current.Find(query, MostResults, isShown)) is { } found ? new(found) : SearchResults.NotAvailable;

    /// <summary>At most eight pages for what a reader has typed so far.</summary>
    public ImmutableArray<Suggestion> Suggest(string typed) =>
        Ask((current, isShown) => current.FindTitles(typed, MostSuggestions, isShown)) ?? [];

    /// <summary>Asks the index in use; the next one, where that one has ended meanwhile. Null where there is none.</summary>
    private ImmutableArray<T>? Ask<T>(Func<SearchIndex, Func<string, bool>?, ImmutableArray<T>?> ask)
    {
        while (index.Find() is { } current)
        {
            if (ask(current.Index, ReferenceEquals(current.Library, library) ? null : IsShown) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>True for an address of this library: the index may be of the one before.</summary>
    private bool IsShown(string address) => address.Split('#') switch
    {
        [Links.Faq, var anchor] => library.Questions.Topics.Any(topic => topic.Questions.Any(question => Links.QuestionAnchor(question.Key) == anchor)),
        [Links.Glossary, var anchor] => library.Glossary.Any(term => Links.WordAnchor(term.Key) == anchor),
        [var page, ..] => library.Find(page) is { IsTakenDown: false },
        [] => false,
    };
}
