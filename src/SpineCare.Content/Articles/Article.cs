using System.Collections.Immutable;
using SpineCare.Content.Faq;

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
}
