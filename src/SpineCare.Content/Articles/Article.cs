using System.Collections.Immutable;
using SpineCare.Content.Faq;
using SpineCare.Content.Subjects;

namespace SpineCare.Content.Articles;

/// <summary>A proofread article on its shelf.</summary>
public sealed record Article : Publication
{
    public required Topic Topic { get; init; }
    public required string Audience { get; init; }
    public required string Objective { get; init; }
    public required int Order { get; init; }

    /// <summary>Questions that the reader may ask the clinician.</summary>
    public required ImmutableArray<string> Ask { get; init; }

    /// <summary>The addresses of related articles and pages.</summary>
    public required ImmutableArray<string> Related { get; init; }

    public required ImmutableArray<AnsweredQuestion> Questions { get; init; }

    /// <summary>What search engines are told that it is about; null for nothing.</summary>
    public required Subject? Subject { get; init; }
}
