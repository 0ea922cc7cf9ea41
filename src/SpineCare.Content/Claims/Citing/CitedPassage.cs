using System.Collections.Immutable;
using Markdig.Syntax;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Claims.Citing;

/// <summary>A paragraph, a list item, a cell, or a caption, with the headings that it stands under.</summary>
internal sealed record CitedPassage(LeafBlock Block, ReadablePassage Words, ImmutableArray<Heading> Path)
{
    public ImmutableArray<CitedSentence> Sentences { get; } = CitedSentence.In(Words);

    /// <summary>True where the last sentence that makes a claim cites, or the passage carries a label.</summary>
    public bool IsMarked => Sentences.LastOrDefault(sentence => !sentence.IsOnward) is null or { IsCited: true } || IsLabeled;

    public bool IsLabeled => Sentences.Any(sentence => sentence.IsLabeled);

    public bool IsCited => Sentences.Any(sentence => sentence.IsCited);

    public bool IsIn(string role) => Path.Any(heading => heading.Role == role);

    /// <summary>The section on benefits, risks, or evidence that the passage stands in; null in any other.</summary>
    public Heading? FindClaimSection() => Path.LastOrDefault(heading => SectionRoles.OfClaims.Contains(heading.Role));
}
