using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;
using SpineCare.Web.Services;

namespace SpineCare.Web.Pages;

/// <summary>The articles of one topic.</summary>
public sealed class TopicModel(Library library, FaqService faq) : LibraryPage(library)
{
    private Topic? _topic;

    public Topic Topic => _topic!;

    public override string Title => Topic.Title;

    public override string Description => Topic.Description;

    public override string Address => Topic.Address;

    public override Topic? Shelf => Topic;

    public override string StyleSheet => "topic";

    public bool HasQuestions => faq.ByTopic().Any(questions => questions.Topic.Slug == Topic.Slug);

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var articles = Library.On(Topic).Select(article => frame.Another(article.Address, new MedicalWebPage { Name = article.Title, Description = article.MainMessage }));
        return frame.Around(new CollectionPage { Name = Topic.Title, Description = Topic.Description, HasPart = [.. articles] }, above: null);
    }

    public IActionResult OnGet(string topic) => Show(_topic = Library.FindTopic(topic));
}
