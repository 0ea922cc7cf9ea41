using SpineCare.Content.Sources;

namespace SpineCare.Content.Manuscripts;

/// <summary>Parsed manuscripts, so that only a file that changed is parsed again.</summary>
internal sealed class ManuscriptCache
{
    private Dictionary<SourceText, Manuscript> _last = [];
    private Dictionary<SourceText, Manuscript> _next = [];

    /// <summary>The manuscript of a file in a set, or null where the set has none.</summary>
    public Manuscript? Read(string path, SourceSet set)
    {
        if (!set.Texts.TryGetValue(path, out var source) || ManuscriptPlace.Find(path) is not { } place)
            return null;
        if (!_next.TryGetValue(source, out var manuscript))
            _next[source] = manuscript = _last.GetValueOrDefault(source) ?? Manuscript.Parse(source, place);
        return manuscript;
    }

    /// <summary>Forgets what was not read since the last call.</summary>
    public void Forget() => (_last, _next) = (_next, []);
}
