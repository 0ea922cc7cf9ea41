using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Calendar;

/// <summary>Reads days as people write them, so that the cure for one can show it in the form that the site takes.</summary>
internal static partial class Days
{
    public const string Form = "yyyy-MM-dd";

    /// <summary>As Americans write it, the month first; a period between the numbers puts the day first.</summary>
    private static readonly string[] s_forms =
    [
        "M/d/yyyy", "M/d/yy", "M-d-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy",
        "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm",
    ];

    public static DateOnly? Find(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>How to write the day instead.</summary>
    public static string CureFor(string text) =>
        DateTime.TryParseExact(Between().Replace(text.Trim(), " "), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"Write year, month, and day: {day.ToString(Form, CultureInfo.InvariantCulture)} (if you mean {day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)})."
        : Numbers().IsMatch(text) ? "The calendar has no such day. Write year, month, and day like this: 2026-11-21."
        : "Write year, month, and day like this: 2026-11-21.";

    [GeneratedRegex(@",? +|(?<=\d)(st|nd|rd|th)\b,?", RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Numbers();
}
