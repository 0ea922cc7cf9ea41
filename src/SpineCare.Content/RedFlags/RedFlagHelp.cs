using System.Collections.Frozen;

namespace SpineCare.Content.RedFlags;

/// <summary>Whom a reader should call who says what a red flag says, in the order in which they are shown.</summary>
public enum RedFlagHelp
{
    /// <summary>Thoughts of suicide: the line for such a crisis.</summary>
    CrisisLine,

    /// <summary>A sign of the shared emergency card: before the line for poisonings, since who does not breathe needs it first.</summary>
    Emergency,

    /// <summary>Too much medicine: the line for poisonings.</summary>
    PoisonHelp,

    /// <summary>A sign in pregnancy: the maternity unit.</summary>
    MaternityUnit,

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
        ["maternity-unit"] = RedFlagHelp.MaternityUnit,
    }.ToFrozenDictionary();
}
