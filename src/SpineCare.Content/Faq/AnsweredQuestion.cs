namespace SpineCare.Content.Faq;

/// <summary>A question and its answer as one page shows them: citations are numbered for that page.</summary>
public sealed record AnsweredQuestion(string Key, string Text, Markup Answer);
