using SpineCare.Content.Calendar;
using SpineCare.Content.Reviews;

namespace SpineCare.Content.Site;

/// <summary>What site.yml says: who runs the site, and the phone numbers that its pages print.</summary>
public sealed record SiteFacts
{
    public string Name { get; init; } = "SpineCare";

    /// <summary>The language of the pages (BCP 47).</summary>
    public string Language { get; init; } = "en-US";

    /// <summary>Where the site is reached by the public, such as https://spine.example.org; null where nobody has said.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The zone by whose clock a day begins.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public Notice? Notice { get; init; }

    /// <summary>True where readers may keep urgent help, and pages that they choose, for use without a network.</summary>
    public bool KeepsOffline { get; init; } = true;

    public ReviewTimes Reviews { get; init; } = new();

    public Clinic Clinic { get; init; } = new();

    public PhoneNumbers Phones { get; init; } = new();

    /// <summary>The day of the site at an instant.</summary>
    public DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);

    /// <summary>The first moment of a day of the site. Where the clocks skip midnight, the day begins after the skip.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var start = day.ToDateTime(default);
        while (TimeZone.IsInvalidTime(start))
            start = start.AddMinutes(1);
        var offset = TimeZone.IsAmbiguousTime(start) ? TimeZone.GetAmbiguousTimeOffsets(start).Max() : TimeZone.GetUtcOffset(start);
        return new(start, offset);
    }

    /// <summary>Reads a base address: an https or http address of a host alone. Null for anything else.</summary>
    public static Uri? FindBaseAddress(string address) =>
        Markdown.Links.IsWebAddress(address) && new Uri(address) is { PathAndQuery: "/", Fragment: "" } uri ? uri : null;
}
