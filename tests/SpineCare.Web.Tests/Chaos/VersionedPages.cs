using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>
/// A little site whose articles show their version at their beginning and at their end, so that every page tells whether it is
/// whole. All versions have one length. Half of one ends inside a block, so that no half is sound.
/// </summary>
public sealed partial class VersionedPages
{
    public const string Steady = "articles/soreness/steady-";
    public const string Fleeting = "articles/soreness/fleeting-";
    public const string BrokenWords = "Broken words";

    private readonly Dictionary<string, string> _texts = new(LittleSiteTexts.All);
    private int _version = 10_000;

    public VersionedPages()
    {
        foreach (var path in Paths)
            NextOf(path);
    }

    public static IReadOnlyList<string> SteadyPaths { get; } = [.. Enumerable.Range(0, 10).Select(number => $"{Steady}{number}.md")];

    public static IReadOnlyList<string> FleetingPaths { get; } = [.. Enumerable.Range(0, 3).Select(number => $"{Fleeting}{number}.md")];

    public static IReadOnlyList<string> Paths { get; } = [.. SteadyPaths, .. FleetingPaths];

    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/", "/soreness", "/massage", "/faq", "/references", "/glossary", "/about", "/get-help-now", "/soreness/home-care", "/massage/first-visit",
        .. Paths.Select(AddressOf),
    ];

    /// <summary>The texts as they should be.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    public static string AddressOf(string path) => path["articles".Length..^3];

    /// <summary>Makes the next version of a page. It is the one that the page should show.</summary>
    public string NextOf(string path)
    {
        _version++;
        return _texts[path] = LittleSiteTexts.Article($"Page {Path.GetFileNameWithoutExtension(path).Replace('-', ' ')}", "/massage/first-visit", $"""
            ## Start of version {_version}

            {string.Join("\n\n", Enumerable.Repeat("Walk a little [@lee2020].", 20))}

            :::do
            - Walk.
            - End of version {_version}.
            :::
            """);
    }

    /// <summary>The part of a text that is not sound without its rest.</summary>
    public static string HalfOf(string text) => text[..text.IndexOf("- Walk.", StringComparison.Ordinal)];

    /// <summary>The version that a page shows from its beginning to its end, or null where these are not the same.</summary>
    public static int? FindVersion(Answer page)
    {
        var marks = MarksOf(page).Select(mark => (mark.Groups["part"].Value, mark.Groups["version"].Value)).ToArray();
        return marks is [("Start", var start), ("End", var end)] && start == end ? int.Parse(start, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    public int VersionOf(string path) => int.Parse(Mark().Match(_texts[path]).Groups["version"].Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What no page may be: half of one version and half of another, or one with a mistake.</summary>
    public static string? FindFault(string address, Answer answer)
    {
        if (answer.Text.Contains(BrokenWords, StringComparison.Ordinal))
            return "shows a broken edit";
        if (Paths.Any(path => AddressOf(path) == address) && FindVersion(answer) is null)
            return $"is not one version: {string.Join(", ", MarksOf(answer).Select(mark => mark.Value))}";
        return address == "/get-help-now" && answer.Document.QuerySelectorAll(".care-card").Length != 4 ? "has lost a care card" : null;
    }

    private static IEnumerable<Match> MarksOf(Answer page) =>
        page.Document.QuerySelectorAll(".prose h2, .prose li").Select(element => Mark().Match(element.TextContent)).Where(mark => mark.Success);

    [GeneratedRegex(@"(?<part>Start|End) of version (?<version>\d+)")]
    private static partial Regex Mark();
}
