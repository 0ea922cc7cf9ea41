namespace SpineCare.Content.Tests.LastSound;

/// <summary>Lets a library look until a change has come to rest.</summary>
public static class Looking
{
    /// <summary>How many looks a deletion takes to count; any other change takes two.</summary>
    public const int UntilGone = 4;

    public static void Settle(LiveLibrary live, Action? change = null)
    {
        change?.Invoke();
        for (var i = 0; i < UntilGone; i++)
            live.Look();
    }
}
