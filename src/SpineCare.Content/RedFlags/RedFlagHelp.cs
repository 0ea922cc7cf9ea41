using System.Collections.Frozen;

namespace SpineCare.Content.RedFlags;

/// <summary>Whom a reader should call who says what a red flag says, in the order in which they are shown.</summary>
public enum RedFlagHelp
{
    /// <summary>Too much medicine: the line for poisonings.</summary>
    PoisonHelp,

    /// <summary>Thoughts of suicide: the line for such a crisis.</summary>
    CrisisLine,

    /// <summary>A sign of the shared emergency card.</summary>
    Emergency,

    /// <summary>A sign of the shared card for calls on the same day.</summary>
    Urgent,
}

/// <summary>The words for the kinds of help, as writers type them.</summary>
internal static class RedFlagHelps
{
    public static readonly FrozenDictionary<string, RedFlagHelp> ByName = new Dictionary<string, RedFlagHelp>
    {
        ["emergency"] = RedFlagHelp.Emergency,
        ["urgent"] = RedFlagHelp.Urgent,
        ["poison-help"] = RedFlagHelp.PoisonHelp,
        ["crisis-line"] = RedFlagHelp.CrisisLine,
    }.ToFrozenDictionary();
}
