using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>The signatures that count, by the address of their page, with their sources, and what is wrong with the others.</summary>
internal sealed record SignatureProofs(
    ImmutableDictionary<string, Signature> ByAddress, ImmutableArray<SourceText> Sources, ImmutableArray<ContentProblem> Problems);
