using SpineCare.Content;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Content.Summaries;
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
}
