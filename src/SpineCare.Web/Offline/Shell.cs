using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Ready;

namespace SpineCare.Web.Offline;

/// <summary>
/// What every device keeps, the same for all readers, so that it tells nothing of any: urgent help with its questions, the empty diary, the page of a
/// device without a network, the preferences, and what these load. One that says anything else has another version.
/// </summary>
internal sealed partial record Shell(string Version, ImmutableArray<string> Addresses)
{
    /// <summary>The pages, beside the questions about help.</summary>
    public static readonly ImmutableArray<string> Pages = [Links.GetHelpNow, Links.Offline, Links.Preferences, Links.Diary];

    /// <summary>What a library gives to every device. A page that the site does not have is left out.</summary>
    public static async Task<Shell> Of(Library library, SiteInside site, CancellationToken gone)
    {
        SortedDictionary<string, string> pages = new(StringComparer.Ordinal);
        foreach (var address in Pages.AddRange(library.Help.Addresses))
        {
            if (await site.FindPage(address, gone) is { } page)
                pages[address] = page;
        }

        var said = string.Concat(pages.Select(page => $"{page.Key}\n{page.Value}\n"));
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..16],
        [
            .. pages.Keys,
            .. Files().Matches(said).Select(file => file.Groups["file"].Value).Distinct().Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>What a page loads. The names of style sheets and scripts hold their fingerprint, so that the page changes when one of them does.</summary>
    [GeneratedRegex("<(link rel=\"stylesheet\"|script|img)[^>]* (href|src)=\"(?<file>/[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Files();
}
