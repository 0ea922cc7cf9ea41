namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

public record MedicalEntity : Thing;

public record MedicalContraindication : MedicalEntity;

public record MedicalSignOrSymptom : MedicalEntity;

/// <summary>A procedure; readers get ready for it, it has its steps, and something comes after it.</summary>
public record MedicalProcedure : MedicalEntity
{
    public IReadOnlyList<string> Preparation { get; init; } = [];
    public IReadOnlyList<string> HowPerformed { get; init; } = [];
    public IReadOnlyList<string> Followup { get; init; } = [];
}

/// <summary>A treatment, with what may come of it and what speaks against it. The vocabulary gives harms to therapeutic procedures, of which it is one.</summary>
public record MedicalTherapy : MedicalEntity
{
    public IReadOnlyList<MedicalContraindication> Contraindication { get; init; } = [];
    public IReadOnlyList<MedicalEntity> SeriousAdverseOutcome { get; init; } = [];
    public IReadOnlyList<MedicalEntity> AdverseOutcome { get; init; } = [];
}
