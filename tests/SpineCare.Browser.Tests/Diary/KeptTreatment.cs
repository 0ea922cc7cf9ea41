using System.Globalization;
using System.Text.Json;

namespace SpineCare.Browser.Tests.Diary;

/// <summary>A treatment as a device of New York in winter keeps it, and as a file holds it.</summary>
internal sealed record KeptTreatment(string Day, params KeptDay[] Entries)
{
    public int Version { get; init; } = 1;

    public string Id { get; init; } = "f0d4af740a26cea0";

    public string Kind { get; init; } = "adjustment";

    public string Time { get; init; } = "10:00";

    public long Start => KeptDay.MomentOf(Day, Time);

    public long Changed => Start;

    internal string Key => $"diary-{Id}";

    internal string Text => JsonSerializer.Serialize(this, KeptDay.Form);

    internal static string FileOf(params KeptTreatment[] treatments) =>
        JsonSerializer.Serialize(new { Format = "spinecare-soreness-diary", Version = 1, Treatments = treatments }, KeptDay.Form);
}

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
