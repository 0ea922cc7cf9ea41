using System.Collections.Immutable;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.References;

namespace SpineCare.Web.Services;

/// <summary>Answers what pages ask of the questions.</summary>
public sealed class FaqService(Library library)
{
    /// <summary>The questions of an article, answered with the article's own numbering of references.</summary>
    public ImmutableArray<AnsweredQuestion> On(Article article) => article.Questions;

    /// <summary>The questions by topic; topics without one are left out.</summary>
    public IEnumerable<TopicQuestions> ByTopic() => library.Questions.Topics.Where(topic => !topic.Questions.IsEmpty);

    /// <summary>What the answers cite, numbered over all topics.</summary>
    public ImmutableArray<NumberedReference> References() => library.Questions.References;

    /// <summary>The terms that the answers use.</summary>
    public ImmutableArray<Term> Words() => library.Questions.Words;
}
