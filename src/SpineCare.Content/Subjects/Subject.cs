using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Site;
using static SpineCare.Content.Markdown.Inlines.SectionRoles;

namespace SpineCare.Content.Subjects;

/// <summary>
/// What an article is about, as search engines are told it: its name, and what belongs to a thing of its kind. Every text of
/// it stands on the page, word for word.
/// </summary>
public sealed record Subject(SubjectKind Kind, string Name)
{
    /// <summary>What a treatment may do to people.</summary>
    public ImmutableArray<string> Harms { get; private init; } = [];

    /// <summary>The serious ones of what a treatment may do.</summary>
    public ImmutableArray<string> SeriousHarms { get; private init; } = [];

    /// <summary>What speaks against a treatment.</summary>
    public ImmutableArray<string> NotFor { get; private init; } = [];

    /// <summary>How readers get ready for a visit, a line each.</summary>
    public ImmutableArray<string> Preparation { get; private init; } = [];

    /// <summary>The steps of a visit.</summary>
    public ImmutableArray<string> Steps { get; private init; } = [];

    /// <summary>What comes after a visit, a line each.</summary>
    public ImmutableArray<string> Followup { get; private init; } = [];

    /// <summary>The subject of a text, or null where its front matter names none. A name that does not stand in its place is left out.</summary>
    internal static Subject? Find(FrontMatter front, Prose body, PhoneNumbers phones)
    {
        var (names, sections) = (front.Subject, new SectionWords(body, phones));
        if (names.About is not { } about || SubjectKinds.Of(front.Type) is not { } kind || !SubjectNames.StandsOn(about, front, sections))
            return null;
        var subject = new Subject(kind, about.Text.Trim());
        return kind switch
        {
            SubjectKind.Therapy => subject with
            {
                Harms = SubjectNames.Standing(names.Harms, sections.LinesOf(Risks)),
                SeriousHarms = SubjectNames.Standing(names.SeriousHarms, sections.LinesOf(Risks)),
                NotFor = SubjectNames.Standing(names.NotFor, sections.LinesOf(WhoShouldNot)),
            },
            SubjectKind.Procedure => subject with
            {
                Preparation = sections.ItemsOf(Before),
                Steps = sections.HeadingsOf(WhatHappens),
                Followup = sections.ItemsOf(NextSteps),
            },
            _ => subject,
        };
    }
}
