using System.Collections.Frozen;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;

namespace SpineCare.Content.Templates;

/// <summary>With what each section and block of a new page begins: a heading, and what to write there.</summary>
internal static class SectionTemplates
{
    /// <summary>The heading of a section and what to write in it, by what the section is for.</summary>
    public static readonly FrozenDictionary<string, (string Heading, string Task)> Sections = new Dictionary<string, (string, string)>
    {
        [SectionRoles.Before] = ("Before you come", "Say what readers do before the visit."),
        [SectionRoles.WhatHappens] = ("What happens", "Tell step by step what happens at the visit."),
        [SectionRoles.WhatToDo] = ("What you can do", "Say what readers can do at home."),
        [SectionRoles.HowItWorks] = ("How it works", "Say how it works, and what it feels like."),
        [SectionRoles.Benefits] = ("How it may help", "Say how much it helps, and how many people."),
        [SectionRoles.Risks] = ("What can go wrong", "Say what can go wrong, and how often."),
        [SectionRoles.WhoShouldNot] = ("Who should not have it", "Say who should not have it, or should ask first."),
        [SectionRoles.WithoutIt] = ("What happens without it", "Say what happens with no treatment at all."),
        [SectionRoles.OtherChoices] = ("Other choices", "Say what else readers can choose."),
        [SectionRoles.Comparison] = ("The choices side by side", "Say how to read the table."),
        [SectionRoles.GetHelp] = ("When to get help", "Say when to call, and whom."),
        [SectionRoles.NextSteps] = ("Your next steps", "Say what readers do next."),
        [SectionRoles.Unknown] = ("What we do not know", "Say what nobody knows yet."),
        [SectionRoles.InShort] = ("In short", "Say the whole page again in a few sentences."),
    }.ToFrozenDictionary();

    /// <summary>The lines of each block.</summary>
    public static readonly FrozenDictionary<string, string> Blocks = new Dictionary<string, string>
    {
        ["key-points"] = $":::key-points\n- Write the first thing to remember. {Placeholder.Mark}\n- Write the next one. {Placeholder.Mark}\n:::",
        ["steps"] = $":::steps\n1. Write what readers do first. {Placeholder.Mark}\n2. Write what they do next. {Placeholder.Mark}\n:::",
        ["checklist"] = $":::checklist\n- Write the first thing to tick. {Placeholder.Mark}\n- Write the next one. {Placeholder.Mark}\n:::",
        [Part.Table] = $"| Choice | What it may help |\n| --- | --- |\n| Write a choice. {Placeholder.Mark} | Say what it may help. {Placeholder.Mark} |",
    }.ToFrozenDictionary();

    public const string EmergencyCard = ":::advice emergency\n:::";
}
