using SpineCare.Content.Subjects;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>What an article is about, in the words of schema.org.</summary>
public static class MedicalThings
{
    public static MedicalEntity Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Therapy => new MedicalTherapy
        {
            Name = subject.Name,
            Contraindication = [.. subject.NotFor.Select(name => new MedicalContraindication { Name = name })],
            SeriousAdverseOutcome = [.. subject.SeriousHarms.Select(Entity)],
            AdverseOutcome = [.. subject.Harms.Select(Entity)],
        },
        SubjectKind.Procedure => new MedicalProcedure
        {
            Name = subject.Name,
            Preparation = subject.Preparation,
            HowPerformed = subject.Steps,
            Followup = subject.Followup,
        },
        _ => new MedicalSignOrSymptom { Name = subject.Name },
    };

    private static MedicalEntity Entity(string name) => new() { Name = name };
}
