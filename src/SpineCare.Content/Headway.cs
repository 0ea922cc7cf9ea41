namespace SpineCare.Content;

/// <summary>How far a long run has come: what is being done, and with how many things of how many.</summary>
public sealed record Headway(string Work, int Done, int All)
{
    /// <summary>The things one by one; once each is done with, that is told.</summary>
    public static IEnumerable<T> Over<T>(IReadOnlyCollection<T> things, string work, IProgress<Headway>? progress)
    {
        var done = 0;
        foreach (var thing in things)
        {
            yield return thing;
            progress?.Report(new(work, ++done, things.Count));
        }
    }
}
