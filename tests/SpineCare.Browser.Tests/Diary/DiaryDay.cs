namespace SpineCare.Browser.Tests.Diary;

/// <summary>What a reader answers about one day; without more words a day of mild soreness in the low back, with no sign of anything else.</summary>
internal sealed record DiaryDay(int Score = 2)
{
    public const string None = "None of these";

    public const string OneOrMore = "One or more";

    public const string NotSure = "I am not sure";

    public string Emergency { get; init; } = None;

    public string Urgent { get; init; } = None;

    public IReadOnlyList<string> Places { get; init; } = ["Low back"];

    public string Mild { get; init; } = "Yes";

    public string Sheet { get; init; } = "No";

    public string Routine { get; init; } = None;

    public IReadOnlyList<string> Helped { get; init; } = [];

    public string Hard { get; init; } = "";

    public string Medicine { get; init; } = "";
}
