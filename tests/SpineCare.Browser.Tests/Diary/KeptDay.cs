using System.Globalization;
using System.Text.Json;

namespace SpineCare.Browser.Tests.Diary;

/// <summary>A day as a device keeps it; without more words one of mild soreness, written at noon.</summary>
internal sealed record KeptDay(string Day, int? Score = 2)
{
    internal static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public long Changed { get; init; } = MomentOf(Day, "12:00");

    public string Emergency { get; init; } = "no";

    public string? Urgent { get; init; } = "no";

    public string[] Places { get; init; } = ["back-low-back"];

    public string? Routine { get; init; } = "no";

    public string? Mild { get; init; } = "yes";

    public string? Sheet { get; init; } = "no";

    public string[] Helped { get; init; } = [];

    public string[] Hard { get; init; } = [];

    public string Medicine { get; init; } = "";

    public string Card { get; init; } = "";

    internal static long MomentOf(string day, string time) =>
        DateTimeOffset.Parse($"{day}T{(time.Length > 0 ? time : "00:00")}:00-05:00", CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
