using System.Collections.Concurrent;

namespace SpineCare.Content;

/// <summary>
/// What was made of each source, so that only one that changed is worked on again. What nobody asks for between two calls of
/// <see cref="Forget"/> is forgotten.
/// </summary>
internal sealed class Remembered<TSource, TMade>
    where TSource : notnull
    where TMade : class
{
    private ConcurrentDictionary<TSource, TMade> _last = [];
    private ConcurrentDictionary<TSource, TMade> _next = [];

    public TMade Of(TSource source, Func<TMade> make) => _next.GetOrAdd(source, wanted => _last.GetValueOrDefault(wanted) ?? make());

    public void Forget() => (_last, _next) = (_next, []);
}
