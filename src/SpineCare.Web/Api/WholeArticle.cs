using System.Collections.Immutable;
using System.ComponentModel;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Shapes;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Api;

/// <summary>An article with all that its page tells.</summary>
[Description("An article with all that its page tells.")]
public sealed record WholeArticle : ArticleEntry
{
    [Description("What kind of article it is: treatment, visit, planning, self-care, questions, or note.")]
    public required string Type { get; init; }

    [Description("For whom it is written.")]
    public required string Audience { get; init; }

    [Description("What readers know or can do after reading.")]
    public required string Objective { get; init; }

    [Description("The text as HTML, with its urgent advice. Links to other pages begin with '/'.")]
    public required string Html { get; init; }

    [Description("The whole article as Markdown (CommonMark): with its review, questions, references, and disclaimer.")]
    public required string Markdown { get; init; }

    [Description("The sections of the text in order.")]
    public required ImmutableArray<ArticleSection> Sections { get; init; }

    public required ImmutableArray<ArticleQuestion> Questions { get; init; }

    [Description("Questions that readers may ask their clinician.")]
    public required ImmutableArray<string> Ask { get; init; }

    [Description("The medical words of the text, and what they mean.")]
    public required ImmutableArray<WordMeaning> Words { get; init; }

    [Description("What the text and its answers cite, by the numbers in the text.")]
    public required ImmutableArray<ArticleReference> References { get; init; }

    [Description("The addresses of what to read next.")]
    public required ImmutableArray<string> Related { get; init; }

    [Description("True where the review is so long overdue that only the urgent advice is left.")]
    public required bool IsTakenDown { get; init; }

    public required SiteName Site { get; init; }

    public static new WholeArticle Of(Article article, Library library)
    {
        var entry = ArticleEntry.Of(article, library);
        return new()
        {
            Address = entry.Address,
            Title = entry.Title,
            Topic = entry.Topic,
            MainMessage = entry.MainMessage,
            Published = entry.Published,
            Changed = entry.Changed,
            Review = entry.Review,
            Links = entry.Links,
            Type = PageTypeName.Of(article.Type),
            Audience = article.Audience,
            Objective = article.Objective,
            Html = article.Body.Html,
            Markdown = ArticleMarkdown.Of(library, article),
            Sections = [.. article.Headings.Select(heading => ArticleSection.Of(heading, article))],
            Questions = [.. article.Questions.Select(question => new ArticleQuestion(question.Text, question.Answer.Html))],
            Ask = article.Ask,
            Words = [.. article.Words.Select(term => new WordMeaning(term.Word, term.Meaning))],
            References = [.. article.References.Select(ArticleReference.Of)],
            Related = [.. article.Related.Where(address => library.Find(address) is not null)],
            IsTakenDown = article.IsTakenDown,
            Site = SiteName.Of(library),
        };
    }
}

/// <summary>A question on an article, with its answer.</summary>
[Description("A question that patients ask, with its answer as HTML.")]
public sealed record ArticleQuestion(string Question, string AnswerHtml);

/// <summary>A medical word, and what it means.</summary>
[Description("A medical word, and what it means.")]
public sealed record WordMeaning(string Word, string Meaning);
