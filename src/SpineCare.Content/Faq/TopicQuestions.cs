using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Glossary;
using SpineCare.Content.References;

namespace SpineCare.Content.Faq;

/// <summary>The questions of one topic.</summary>
public sealed record TopicQuestions(Topic Topic, ImmutableArray<AnsweredQuestion> Questions);

/// <summary>All questions by topic, with what their answers cite and the terms that they use.</summary>
public sealed record QuestionsAndAnswers(ImmutableArray<TopicQuestions> Topics, ImmutableArray<NumberedReference> References, ImmutableArray<Term> Words);
