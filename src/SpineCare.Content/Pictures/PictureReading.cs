using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Pictures;

/// <summary>What came of reading one picture: the picture, where nothing keeps it from being shown, and what is wrong with it.</summary>
public sealed record PictureReading(PictureFile? Picture, ImmutableArray<ContentProblem> Problems)
{
    public static PictureReading Refused(params ImmutableArray<ContentProblem> problems) => new(null, problems);
}
