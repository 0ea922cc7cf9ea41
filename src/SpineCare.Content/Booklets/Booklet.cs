using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.References;

namespace SpineCare.Content.Booklets;

/// <summary>
/// All that readers see of a topic as one text, to be printed: what it cites is numbered over the whole of it, each word is
/// explained once, and no name stands in it twice.
/// </summary>
public sealed record Booklet(Topic Topic)
{
    /// <summary>The pages in the order of the topic.</summary>
    public ImmutableArray<Chapter> Chapters { get; init; } = [];

    /// <summary>The questions on the topic and on its pages, each once.</summary>
    public ImmutableArray<AnsweredQuestion> Questions { get; init; } = [];

    public ImmutableArray<NumberedReference> References { get; init; } = [];

    /// <summary>The terms in the order of their first use.</summary>
    public ImmutableArray<Term> Words { get; init; } = [];
}

/// <summary>A page as it stands in the booklet of its topic: its headings one level deeper, named after the page.</summary>
public sealed record Chapter(Article Article, Markup Body)
{
    public string Anchor => Markdown.Links.ChapterAnchor(Article.Address);
}
