namespace SpineCare.Content.Manuscripts;

/// <summary>The two versions of one file: as it stands in the content folder, and as it was last sound. At least one is there.</summary>
internal sealed record ManuscriptVersions(Manuscript? Current, Manuscript? LastSound)
{
    public Manuscript Newest => Current ?? LastSound!;

    /// <summary>The front matter of the version that readers see, as far as one file can tell; null where there is none.</summary>
    public FrontMatter? Shown => Current?.Front is { } front && (LastSound?.Front is null || !Current.Problems.Any(problem => problem.IsError)) ? front : LastSound?.Front;
}
