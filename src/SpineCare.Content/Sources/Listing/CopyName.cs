using System.Text.RegularExpressions;
using SpineCare.Content.Articles;

namespace SpineCare.Content.Sources.Listing;

/// <summary>
/// The names that file managers, editors, and services for shared files give to a copy: "Copy of x", "x (1)", "x - Copy",
/// "x (Anna's conflicted copy 2026-11-21)", "x.sync-conflict-…", "x-DESKTOP-AB12CD".
/// </summary>
internal static partial class CopyName
{
    /// <summary>
    /// The name of the file or folder that this one is a copy of, or null. A name that can be an address is never one of a copy.
    /// </summary>
    public static string? FindOriginal(string name, bool isFolder, IReadOnlySet<string> beside)
    {
        var dot = isFolder || !name.Contains('.', StringComparison.Ordinal) ? name.Length : name.LastIndexOf('.');
        var (stem, end) = (name[..dot], name[dot..]);
        var original = stem;
        while (!Slug.IsSlug(original) && FindName(original, end, beside) is { } found)
            original = found;
        return original == stem ? null : original + end;
    }

    private static string? FindName(string stem, string end, IReadOnlySet<string> beside)
    {
        if (Certain().Match(stem) is { Success: true } certain)
            return certain.Groups["name"].Value;
        return Likely().Match(stem) is { Success: true } likely && beside.Contains(likely.Groups["name"].Value + end) ? likely.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        """
        ^(
          (?<name>[^._]+)(\.sync-conflict-.*|\.conflict|_conflict-\d.*|_.*\d{4}_conflict|_conf\(\d+\))  # Syncthing, Resilio, ownCloud, Synology, Google Drive
        | (?<name>.+?)[ ]?\(\d{1,3}\)                                                    # Windows, Google Drive, browsers
        | (?<name>.+?)[ ]?[\(\[][^()\[\]]*\b(copy|conflict|conflicted|SFConflict)\b.*[\)\]]  # Dropbox, Nextcloud, Seafile, pCloud, Linux
        | (?<name>.+)[ ]-[ ]Copy                                                         # Windows
        | Copy([ ]\(\d{1,3}\))?[ ]of[ ](?<name>.+)                                       # Google Drive, older Windows
        | (?<name>.+)[ ]copy([ ]\d{1,3})?                                                # macOS
        | (?<name>.+?)-(?-i:DESKTOP|LAPTOP|WIN)-(?-i:[A-Z0-9]+)(-\d{1,3})?               # OneDrive
        | (?<name>[^.]+)\.(bak|backup|old|orig|original|save|tmp|temp)\d*                # by hand, and by editors
        | (?<name>.+)_(?-i:BASE|LOCAL|REMOTE|BACKUP)_\d+                                 # git mergetool
        )\z
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    /// <summary>OneDrive puts the name of the computer behind, iCloud a number: known for what they are by the file beside them.</summary>
    [GeneratedRegex(@"^(?<name>[a-z0-9]+(-[a-z0-9]+)*?)(-[A-Z0-9][A-Z0-9-]*|-[A-Z].*| \d{1,2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Likely();
}
