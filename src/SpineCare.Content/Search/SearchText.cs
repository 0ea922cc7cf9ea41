using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Search;

/// <summary>What can be found in one go: an article, a page about the site, a question, or a word, in plain words.</summary>
public sealed record SearchText(SearchTextKind Kind, string Address, string Title)
{
    /// <summary>Other names of it, such as its short title, and the other forms of a word.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Its text in order; what stands before the first heading has no heading and no anchor.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>All that readers can find in a library: articles first, then pages, questions, and words.</summary>
    public static IEnumerable<SearchText> Of(Library library) =>
    [
        .. library.Publications.Where(page => !page.IsTakenDown).Select(Of),
        .. library.Questions.Topics.SelectMany(topic => topic.Questions).Select(Of),
        .. library.Glossary.Select(Of),
    ];

    /// <summary>True where two libraries hold the same texts, so that what finds those of one finds those of the other.</summary>
    public static bool AreSame(Library one, Library other) =>
        ReferenceEquals(one, other)
        || (one.Publications.Select(MarkOf).SequenceEqual(other.Publications.Select(MarkOf))
            && one.Glossary.Select(MarkOf).SequenceEqual(other.Glossary.Select(MarkOf))
            && one.Questions.Topics.SelectMany(topic => topic.Questions).SequenceEqual(other.Questions.Topics.SelectMany(topic => topic.Questions))
            && one.Synonyms.Select(synonyms => synonyms.Key + string.Join('|', synonyms.Words)).SequenceEqual(other.Synonyms.Select(synonyms => synonyms.Key + string.Join('|', synonyms.Words))));

    private static (string, string, string, string, Markup, bool) MarkOf(Publication page) =>
        (page.Address, page.Title, page.ShortTitle, page.MainMessage, page.Body, page.IsTakenDown);

    private static (string, string, string, string, string) MarkOf(Term term) =>
        (term.Key, term.Word, term.Plain, term.Meaning, string.Join('|', term.Also));

    private static SearchText Of(Publication page)
    {
        // The words of a handout are those of its page, which is what is looked for.
        var sections = page is Handout ? [new("", "", [])] : PlainSections.Of(page.Body, page.Pictures);
        var lead = new TextSection("", "", [.. Sentences.In(page.MainMessage).Select(sentence => sentence.Text), .. sections[0].Sentences]);
        return new(page is Article ? SearchTextKind.Article : SearchTextKind.Page, page.Address, page.Title)
        {
            Also = [page.ShortTitle],
            Sections = [lead, .. sections.Skip(1)],
        };
    }

    private static SearchText Of(AnsweredQuestion question) =>
        new(SearchTextKind.Question, $"{Links.Faq}#{Links.QuestionAnchor(question.Key)}", question.Text) { Sections = PlainSections.Of(question.Answer) };

    private static SearchText Of(Term term) => new(SearchTextKind.Word, $"{Links.Glossary}#{Links.WordAnchor(term.Key)}", term.Word)
    {
        Also = [term.Plain, .. term.Also],
        Sections = [new("", "", [.. Sentences.In(term.Meaning).Select(sentence => sentence.Text)])],
    };
}

public enum SearchTextKind
{
    Article,
    Page,
    Question,
    Word,
}
