using System.Collections.Immutable;

namespace SpineCare.Web.Design;

/// <summary>A colour on the ground that it is used on, and the least contrast that it must have there.</summary>
public sealed record ColorPair(DesignColor Color, DesignColor Ground, double Least)
{
    /// <summary>WCAG 2.2, 1.4.6 (AAA).</summary>
    private const double Text = 7;

    /// <summary>WCAG 2.2, 1.4.11: what is needed to see a control.</summary>
    private const double Edge = 3;

    public static readonly ImmutableArray<ColorPair> All =
    [
        Of("text", "ground", Text), Of("text", "ground-soft", Text), Of("text-soft", "ground", Text), Of("text-soft", "ground-soft", Text),
        Of("link", "ground", Text), Of("link", "ground-soft", Text), Of("on-level", "brand", Text), Of("brand", "ground", Edge),
        Of("edge", "ground", Edge), Of("edge", "ground-soft", Edge),
        .. new[] { "emergency", "urgent", "routine", "self-care" }.SelectMany(level => new[]
        {
            Of("on-level", level, Text), Of("text", $"{level}-ground", Text), Of("link", $"{level}-ground", Text), Of(level, "ground", Edge),
        }),
    ];

    public double InLight => DesignColor.Contrast(Color.Light, Ground.Light);

    public double InDark => DesignColor.Contrast(Color.Dark, Ground.Dark);

    private static ColorPair Of(string color, string ground, double least) => new(DesignColor.Named(color), DesignColor.Named(ground), least);
}
