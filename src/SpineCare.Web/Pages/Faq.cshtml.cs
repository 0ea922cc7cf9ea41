using SpineCare.Content;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Content.Summaries;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;
using SpineCare.Web.Services;

namespace SpineCare.Web.Pages;

/// <summary>All questions with their answers.</summary>
public sealed class FaqModel(Library library, FaqService faq) : LibraryPage(library)
{
    public override string Title => OwnPage.Faq.Title;

    public override string Description => OwnPage.Faq.Description;

    public override string Address => Links.Faq;

    public IEnumerable<TopicQuestions> Topics => faq.ByTopic();

    public IReadOnlyList<Term> Words => faq.Words();

    public IReadOnlyList<NumberedReference> References => faq.References();

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var page = new FAQPage
        {
            Name = Title,
            Description = Description,
            MainEntity = [.. Topics.SelectMany(topic => topic.Questions).Select(question => Told(question, frame))],
            Citation = [.. References.Select(cited => CitedWorks.InShort(cited.Reference))],
        };
        return frame.Around(page, above: null);
    }

    private static Question Told(AnsweredQuestion question, GraphFrame frame) => new()
    {
        Id = frame.At(Links.QuestionAnchor(question.Key)),
        Url = frame.At(Links.QuestionAnchor(question.Key)),
        Name = question.Text,
        AcceptedAnswer = new() { Text = question.Answer.Words },
    };
}
