using System.Collections.Frozen;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>Which of schema.org's questions of patients the sections of a page answer. Roles that answer none of them have none.</summary>
public static class HealthAspects
{
    private static readonly FrozenDictionary<string, HealthAspect> s_byRole = new Dictionary<string, HealthAspect>
    {
        [SectionRoles.HowItWorks] = HealthAspect.HowItWorksHealthAspect,
        [SectionRoles.Benefits] = HealthAspect.BenefitsHealthAspect,
        [SectionRoles.Risks] = HealthAspect.RisksOrComplicationsHealthAspect,
        [SectionRoles.WhoShouldNot] = HealthAspect.SafetyHealthAspect,
        [SectionRoles.WithoutIt] = HealthAspect.PrognosisHealthAspect,
        [SectionRoles.OtherChoices] = HealthAspect.TreatmentsHealthAspect,
        [SectionRoles.Comparison] = HealthAspect.TreatmentsHealthAspect,
        [SectionRoles.WhatToDo] = HealthAspect.SelfCareHealthAspect,
        [SectionRoles.GetHelp] = HealthAspect.SeeDoctorHealthAspect,
        [SectionRoles.InShort] = HealthAspect.OverviewHealthAspect,
    }.ToFrozenDictionary();

    /// <summary>The aspect of a section by its role, or null.</summary>
    public static HealthAspect? Find(string role) => s_byRole.TryGetValue(role, out var aspect) ? aspect : null;
}
