namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

/// <summary>Who wrote a cited work: a person or a group.</summary>
public abstract record Author : Thing;

public record Organization : Author
{
    public string Telephone { get; init; } = "";
}

public record MedicalClinic : Organization;

public record Person : Author
{
    public string HonorificSuffix { get; init; } = "";
}

/// <summary>Whom a page is for.</summary>
public record Patient : Thing;
