using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Faq;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reading.Plain;
using SpineCare.Content.References;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Services;

namespace SpineCare.Web.Pages;

/// <summary>One article, with its questions and its references.</summary>
public sealed class ArticleModel(Library library, ReferenceService references, FaqService faq) : LibraryPage(library)
{
    private Article? _article;

    public Article Article => _article!;

    public override string Title => Article.Title;

    public override string Description => Article.MainMessage;

    public override string Address => Article.Address;

    protected override DateOnly? ChangedDay => Library.FindChangedDay(Article);

    public override Topic? Shelf => Article.Topic;

    public IReadOnlyList<AnsweredQuestion> Questions => faq.On(Article);

    public IReadOnlyList<NumberedReference> References => references.Of(Article);

    public IEnumerable<Publication> Related => Article.Related.Select(Library.Find).OfType<Publication>();

    /// <summary>The pages of the topic, which reads like one guide.</summary>
    public IReadOnlyList<Article> Guide => field ??= [.. Library.On(Article.Topic)];

    public Article? Previous => Guide.TakeWhile(page => page.Address != Address).LastOrDefault();

    public Article? Next => Guide.SkipWhile(page => page.Address != Address).Skip(1).FirstOrDefault();

    /// <summary>How long the text and its answers take to read.</summary>
    public int Minutes => ReadingTime.InMinutes([Article.Body, .. Questions.Select(question => question.Answer)]);

    public IReadOnlyList<ContentsLine> Contents =>
    [
        .. ContentsLine.Of(Article),
        .. Questions.Count > 0 ? [new ContentsLine("questions", "Questions and answers")] : Array.Empty<ContentsLine>(),
        new("next-step", "Your next step"),
        .. Article.Words.IsEmpty ? Array.Empty<ContentsLine>() : [new ContentsLine("words", "Words on this page")],
        .. References.Count > 0 ? [new ContentsLine("references", "References")] : Array.Empty<ContentsLine>(),
    ];

    public override Graph? GraphAt(Uri canonical) => PublicationGraph.Of(Article, Crumb.Of(Article.Topic), new(canonical, Site));

    public IActionResult OnGet(string topic, string slug) =>
        Show(_article = Library.Articles.GetValueOrDefault(Links.Article(topic, slug)));
}
