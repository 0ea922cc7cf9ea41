using SpineCare.Content.Sources;

namespace SpineCare.Content.Manuscripts;

/// <summary>Parsed manuscripts, so that only a file that changed is parsed again.</summary>
internal sealed class ManuscriptCache
{
    private readonly Remembered<SourceText, Manuscript> _parsed = new();

    /// <summary>The manuscript of a file in a set, or null where the set has none.</summary>
    public Manuscript? Read(string path, SourceSet set) =>
        set.Texts.TryGetValue(path, out var source) && ManuscriptPlace.Find(path) is { } place
            ? _parsed.Of(source, () => Manuscript.Parse(source, place))
            : null;

    /// <summary>Forgets what was not read since the last call.</summary>
    public void Forget() => _parsed.Forget();
}
