using System.Collections.Immutable;
using SpineCare.Content.Claims;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Faq;

/// <summary>An entry of faq.yml: a question, its topic, the articles that show it, and its answer in Markdown.</summary>
internal sealed record Question(
    string Key, string Text, string Topic, SourceLocation TopicPlace, ImmutableArray<(string Address, SourceLocation Place)> Articles, Prose Answer)
{
    public ClaimReading Claims { get; } = ClaimReading.Of(Answer);
}
