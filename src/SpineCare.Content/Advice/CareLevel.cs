using System.Collections.Frozen;

namespace SpineCare.Content.Advice;

/// <summary>How soon a reader should act.</summary>
public enum CareLevel
{
    /// <summary>Call the emergency number now.</summary>
    Emergency,

    /// <summary>Call a doctor or the clinic today.</summary>
    Urgent,

    /// <summary>Call the clinic within two days.</summary>
    Routine,

    /// <summary>Care at home, and check again if anything changes.</summary>
    SelfCare,
}

/// <summary>The words for the levels: as writers type them, and as readers see them.</summary>
public static class CareLevels
{
    public static readonly FrozenDictionary<string, CareLevel> ByName =
        Enum.GetValues<CareLevel>().ToFrozenDictionary(NameOf);

    public static string NameOf(CareLevel level) => level switch
    {
        CareLevel.Emergency => "emergency",
        CareLevel.Urgent => "urgent",
        CareLevel.Routine => "routine",
        _ => "self-care",
    };

    public static string LabelOf(CareLevel level) => level switch
    {
        CareLevel.Emergency => "Emergency",
        CareLevel.Urgent => "Today",
        CareLevel.Routine => "Within two days",
        _ => "Care at home",
    };
}
