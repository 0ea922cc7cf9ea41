using System.Collections.Immutable;
using System.Globalization;

namespace SpineCare.Web.Design;

/// <summary>A colour by what it means, in light and in dark. A test holds it equal to <c>Styles/settings.css</c>.</summary>
public sealed record DesignColor(string Name, string Meaning, string Light, string Dark)
{
    public static readonly ImmutableArray<DesignColor> All =
    [
        new("ground", "What everything lies on", "#ffffff", "#101a1c"),
        new("ground-soft", "A part set apart: key points, the foot of the page", "#e9f3f2", "#182729"),
        new("band", "The head of each page", "#0a4a50", "#0c2c30"),
        new("text", "Text", "#17272b", "#e9f0f0"),
        new("text-soft", "Text that matters less: dates, captions", "#3c5257", "#bccacc"),
        new("line", "A line that only adorns", "#c3d1d3", "#3c5053"),
        new("edge", "The edge of what can be pressed or filled in", "#647a7f", "#85999c"),
        new("brand", "Steps, marks, buttons", "#0b5a60", "#7fd0d3"),
        new("link", "A link", "#08525a", "#8fdbde"),
        new("emergency", "Call an ambulance now", "#9c1421", "#ffaaa9"),
        new("emergency-ground", "Under an emergency list", "#fdf1f1", "#35161a"),
        new("urgent", "Call today", "#7d3c00", "#ffc58a"),
        new("urgent-ground", "Under a list of calls for today", "#fef5e9", "#33220f"),
        new("routine", "Call in the next days", "#164b86", "#a9cdf7"),
        new("routine-ground", "Under a list of calls that can wait", "#eef4fb", "#14263b"),
        new("self-care", "What you can do yourself", "#1b5e34", "#a5dcb5"),
        new("self-care-ground", "Under what you can do yourself", "#eff7f1", "#14291b"),
        new("on-level", "Text on a button, or on the head of a care card", "#ffffff", "#101010"),
    ];

    public static DesignColor Named(string name) => All.Single(color => color.Name == name);

    /// <summary>The contrast ratio of two colours written as #rrggbb, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>WCAG 2.2, "relative luminance".</summary>
    private static double Luminance(string color) => (0.2126 * Channel(color[1..3])) + (0.7152 * Channel(color[3..5])) + (0.0722 * Channel(color[5..7]));

    private static double Channel(string digits)
    {
        var part = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
