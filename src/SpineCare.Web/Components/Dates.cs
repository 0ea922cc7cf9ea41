using System.Globalization;

namespace SpineCare.Web.Components;

/// <summary>Days as readers in the US write them: November 21, 2026.</summary>
public static class Dates
{
    public static string InWords(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Null for a day that a file does not name.</summary>
    internal static DateOnly? FindKnown(DateOnly day) => day == default ? null : day;
}
