using System.Globalization;

namespace SpineCare.Content.Sources.Listing;

/// <summary>Names that no writer gives: those of files that programs and systems keep for themselves, and those that cannot be shown.</summary>
internal static class StrayName
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// True for what is neither read nor told: hidden files (which editors, git, and macOS make), Word's "~$…" and "~WRL…",
    /// and the folders of disks and network storage.
    /// </summary>
    public static bool IsLeftAlone(string name) =>
        name[0] is '.' or '~' || name is "lost+found" or "System Volume Information" or "$RECYCLE.BIN" or "#recycle" or "@eaDir" or "__MACOSX";

    /// <summary>True where a name would break the line that tells a problem, or is no UTF-8 (.NET reads that as U+FFFD, and cannot open it).</summary>
    public static bool IsUnprintable(string name) => name.Any(IsUnprintable);

    /// <summary>The name with a sign of its own for each that cannot be shown.</summary>
    public static string Printable(string name) => string.Concat(name.Select(sign => IsUnprintable(sign) ? Replacement : sign));

    public static string WithoutUnprintable(string name) => string.Concat(name.Where(sign => !IsUnprintable(sign)));

    private static bool IsUnprintable(char sign) => sign == Replacement || char.GetUnicodeCategory(sign) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
