namespace SpineCare.Content.Manuscripts;

/// <summary>The two versions of one file: as it stands in the content folder, and as it was last sound. At least one is there.</summary>
internal sealed record ManuscriptVersions(Manuscript? Current, Manuscript? LastSound)
{
    public Manuscript Newest => Current ?? LastSound!;
}
