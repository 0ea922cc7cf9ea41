namespace SpineCare.Content;

/// <summary>
/// What was made of each source, so that only one that changed is worked on again. What nobody asks for between two calls of
/// <see cref="Forget"/> is forgotten.
/// </summary>
internal sealed class Remembered<TSource, TMade>
    where TSource : notnull
    where TMade : class
{
    private Dictionary<TSource, TMade> _last = [];
    private Dictionary<TSource, TMade> _next = [];

    public TMade Of(TSource source, Func<TMade> make)
    {
        if (!_next.TryGetValue(source, out var made))
            _next[source] = made = _last.GetValueOrDefault(source) ?? make();
        return made;
    }

    public void Forget() => (_last, _next) = (_next, []);
}
