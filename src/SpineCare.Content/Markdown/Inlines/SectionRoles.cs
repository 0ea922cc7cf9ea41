using System.Collections.Frozen;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>What the section under a heading is for: words in braces at the end of the heading, which readers do not see.</summary>
public static class SectionRoles
{
    public const string Before = "before";
    public const string WhatHappens = "what-happens";
    public const string WhatToDo = "what-to-do";
    public const string HowItWorks = "how-it-works";
    public const string Benefits = "benefits";
    public const string Risks = "risks";
    public const string WhoShouldNot = "who-should-not";
    public const string WithoutIt = "without-it";
    public const string OtherChoices = "other-choices";
    public const string Comparison = "comparison";
    public const string GetHelp = "get-help";
    public const string NextSteps = "next-steps";
    public const string Unknown = "unknown";
    public const string InShort = "in-short";
    public const string Evidence = "evidence";

    public static readonly FrozenSet<string> All = FrozenSet.Create(
        Before, WhatHappens, WhatToDo, HowItWorks, Benefits, Risks, WhoShouldNot, WithoutIt, OtherChoices, Comparison, GetHelp, NextSteps,
        Unknown, InShort, Evidence);

    /// <summary>The sections in which every passage tells where its claim comes from.</summary>
    public static readonly FrozenSet<string> OfClaims = FrozenSet.Create(Benefits, Risks, Evidence);

    /// <summary>The sections of which a page may have more than one.</summary>
    public static readonly FrozenSet<string> Several = FrozenSet.Create(Evidence);
}
