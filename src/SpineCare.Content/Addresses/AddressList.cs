using System.Collections.Immutable;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Summaries;

namespace SpineCare.Content.Addresses;

/// <summary>
/// The file addresses.txt: every address that was ever public, a line each. Readers and search engines keep addresses for
/// years, so none may come to lead nowhere.
/// </summary>
public static class AddressList
{
    public const string File = "addresses.txt";

    private const string Heading = """
        # Every address that was ever public. `check --accept` adds the new ones. Take none out.

        """;

    /// <summary>The listed addresses that lead nowhere, and the lines that are no address.</summary>
    internal static IEnumerable<ContentProblem> Check(SourceSet sources, Library library)
    {
        ImmutableArray<(string Text, SourceLocation Place)> lines = [.. sources.Texts.TryGetValue(File, out var list) ? LinesOf(list) : []];
        var leading = Leading(library);
        string[] fresh = [.. library.Publications.Select(page => page.Address).Where(address => lines.All(line => line.Text != address))];
        foreach (var (text, place) in lines.Where(line => !leading.Contains(line.Text)))
        {
            if (Links.Find(text) is not { Page.Length: > 0, Anchor: "" })
                yield return ProblemKind.ValueRefused.At(place, $"'{text}' is no address of this site.", "Write an address such as /soreness/home-care, one on each line.");
            else
                yield return Lost(text, place, fresh, library);
        }
    }

    /// <summary>The list with every public address that it lacked, and those addresses.</summary>
    public static (string Text, ImmutableArray<string> Added) Extended(SourceSet sources, Library library)
    {
        var before = sources.Texts.GetValueOrDefault(File)?.Text ?? Heading;
        var known = LinesOf(new(File, before)).Select(line => line.Text).ToHashSet();
        ImmutableArray<string> added = [.. Leading(library).Where(address => !library.BeingCorrected.Contains(address)).Except(known).Order(StringComparer.Ordinal)];
        return (added.IsEmpty ? before : string.Concat([before.TrimEnd(), "\n", .. added.Select(address => address + "\n")]), added);
    }

    private static ContentProblem Lost(string address, SourceLocation place, string[] fresh, Library library)
    {
        var slug = address[(address.LastIndexOf('/') + 1)..];
        var moved = fresh.FirstOrDefault(page => page.EndsWith("/" + slug, StringComparison.Ordinal)) ?? (fresh is [var only] ? only : null);
        return ProblemKind.AddressLost.At(place, $"The address {address} was public, and leads nowhere now.",
            moved is null
                ? $"If the page has a new address, write 'aliases:' and below it '  - {address}' into its front matter. If it is gone for good, put the file back, and write 'withdrawn:' and the reason."
                : $"Did the page move to {moved}? Then write 'aliases:' and below it '  - {address}' into the front matter of {library.Find(moved)!.File}.");
    }

    private static HashSet<string> Leading(Library library) =>
    [
        .. OwnPage.Indexed.Select(page => page.Address), .. library.Topics.Select(topic => topic.Address),
        .. library.Publications.Select(page => page.Address), .. library.Gone.Keys, .. library.Aliases.Keys, .. library.BeingCorrected,
    ];

    private static IEnumerable<(string Text, SourceLocation Place)> LinesOf(SourceText list)
    {
        var from = 0;
        foreach (var line in list.Text.Split('\n'))
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                yield return (text, list.Passage(0, list.Text.Length).At(from + line.IndexOf(text, StringComparison.Ordinal)));
            from += line.Length + 1;
        }
    }
}
