using System.Collections.Immutable;

namespace SpineCare.Content.Site;

/// <summary>The clinic that hands out the site. What staff have not filled in is empty; nothing is made up.</summary>
public sealed record Clinic(string Name = "", string Phone = "", string BookingLink = "")
{
    /// <summary>When the clinic is open, a line each.</summary>
    public ImmutableArray<string> Hours { get; init; } = [];

    /// <summary>The number to call when the clinic is closed.</summary>
    public string AfterHours { get; init; } = "";

    /// <summary>The number where a call is interpreted.</summary>
    public string Interpreter { get; init; } = "";

    /// <summary>True where readers can be told any way to reach the clinic.</summary>
    public bool CanBeReached => Phone.Length + BookingLink.Length + AfterHours.Length + Interpreter.Length > 0;
}
