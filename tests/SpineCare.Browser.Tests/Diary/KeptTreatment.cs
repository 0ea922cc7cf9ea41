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
