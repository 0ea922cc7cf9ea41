using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace SpineCare.Content.Pictures.Drawings;

/// <summary>The size of a drawing in pixels: the one that it names, or that of its view.</summary>
internal readonly partial record struct SvgSize(int Width, int Height)
{
    private const int Most = 10_000;

    /// <summary>Null where the root names no size, or one that is none. A size in inches or percent says nothing of pixels.</summary>
    public static SvgSize? Find(XmlReader root) => Of(root.GetAttribute("width"), root.GetAttribute("height")) ?? OfView(root.GetAttribute("viewBox"));

    private static SvgSize? OfView(string? view) =>
        view?.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height] ? Of(width, height) : null;

    private static SvgSize? Of(string? width, string? height) =>
        Pixels(width) is { } wide && Pixels(height) is { } high ? new(wide, high) : null;

    private static int? Pixels(string? length) =>
        length is not null && Length().Match(length) is { Success: true } match
        && double.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) && Math.Round(number) is >= 1 and <= Most and var pixels
            ? (int)pixels
            : null;

    [GeneratedRegex(@"^\s*(?<number>\d{1,6}(\.\d{1,6})?)(px)?\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
