using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using static SpineCare.Content.Markdown.Inlines.SectionRoles;

namespace SpineCare.Content.Shapes;

/// <summary>
/// The sections and blocks that each type of page must have. The list for treatments answers the questions of DISCERN on
/// treatment information in the order in which patients ask them.
/// </summary>
internal static class PageTypes
{
    private const string KeyPoints = "key-points";
    private const string Steps = "steps";
    private const string Checklist = "checklist";

    private static readonly FrozenDictionary<PageType, PageShape> s_shapes = new Dictionary<PageType, PageShape>
    {
        [PageType.Treatment] = new([HowItWorks, Benefits, Risks, WhoShouldNot, WithoutIt, OtherChoices, GetHelp, NextSteps, Unknown, InShort])
        {
            IsInOrder = true,
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Steps, NextSteps), (Checklist, NextSteps)],
        },
        [PageType.Visit] = new([Before, WhatHappens, Risks, GetHelp, NextSteps, Unknown, InShort])
        {
            IsInOrder = true,
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Checklist, "")],
        },
        [PageType.Planning] = new([NextSteps, GetHelp, Unknown, InShort])
        {
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Checklist, NextSteps)],
        },
        [PageType.SelfCare] = new([WhatToDo, GetHelp, NextSteps, Unknown, InShort])
        {
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Checklist, NextSteps)],
        },
        [PageType.Questions] = new([Benefits, Risks, WhoShouldNot, GetHelp, NextSteps, Unknown, InShort])
        {
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Checklist, "")],
        },
        [PageType.Comparison] = new([Comparison, GetHelp, NextSteps, Unknown, InShort])
        {
            HasEmergencyCard = true,
            Blocks = [(KeyPoints, ""), (Markdown.Part.Table, Comparison)],
        },
    }.ToFrozenDictionary();

    private static readonly PageShape s_free = new([]);

    /// <summary>The types of articles, by the word that writers type.</summary>
    public static readonly FrozenDictionary<string, PageType> OfArticles = new Dictionary<string, PageType>
    {
        ["treatment"] = PageType.Treatment,
        ["visit"] = PageType.Visit,
        ["planning"] = PageType.Planning,
        ["self-care"] = PageType.SelfCare,
        ["questions"] = PageType.Questions,
        ["note"] = PageType.Note,
    }.ToFrozenDictionary();

    /// <summary>The types of pages about the site, by the word that writers type.</summary>
    public static readonly FrozenDictionary<string, PageType> OfPages = new Dictionary<string, PageType>
    {
        ["site"] = PageType.Site,
        ["comparison"] = PageType.Comparison,
    }.ToFrozenDictionary();

    /// <summary>The one type of handouts, by the word that writers type.</summary>
    public static readonly FrozenDictionary<string, PageType> OfHandouts = new Dictionary<string, PageType>
    {
        ["handout"] = PageType.Handout,
    }.ToFrozenDictionary();

    /// <summary>The types of a kind of file, by the word that writers type.</summary>
    public static FrozenDictionary<string, PageType> Of(ManuscriptKind kind) => kind switch
    {
        ManuscriptKind.Article => OfArticles,
        ManuscriptKind.Page => OfPages,
        _ => OfHandouts,
    };

    /// <summary>What a page of a type must have; nothing for notes, handouts, and pages about the site.</summary>
    public static PageShape ShapeOf(PageType type) => s_shapes.GetValueOrDefault(type, s_free);

    public static string NameOf(PageType type) => OfArticles.Concat(OfPages).Concat(OfHandouts).First(name => name.Value == type).Key;
}

/// <summary>What a page must have: sections by role, and blocks, each perhaps in the section of one role ("" for anywhere).</summary>
internal sealed record PageShape(ImmutableArray<string> Roles)
{
    public bool IsInOrder { get; init; }

    public bool HasEmergencyCard { get; init; }

    public ImmutableArray<(string Block, string Role)> Blocks { get; init; } = [];

    /// <summary>The place of a role in the order of the page. Patients ask for risks before or after who should not have it.</summary>
    public int RankOf(string role) => Roles.IndexOf(role == WhoShouldNot ? Risks : role);
}
