namespace SpineCare.Content.Reviews.Signatures;

/// <summary>What came of the wish to sign: the signature to write, or why there is none.</summary>
public sealed record SigningOutcome(Signature? Signature, string Refusal)
{
    internal static SigningOutcome Refused(string why) => new(null, why);
}
