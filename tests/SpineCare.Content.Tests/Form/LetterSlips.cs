using SpineCare.Content.Tests.Problems;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Form;

/// <summary>Letters and signs that come from a word processor or a web page, and slips in YAML that come of them.</summary>
public static class LetterSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Slip.InBody("a space of no width", "SC253", 1, 5, "Walk\u200B slowly."),
        Slip.InBody("a soft hyphen", "SC253", 3, 3, "Walk.\n\nSo\u00ADre."),
        Slip.InBody("signs that turn the direction", "SC253", 1, 6, "Walk \u202Aslowly\u202C now."),
        Slip.InBody("an end of a line from a word processor", "SC253", 1, 6, "Walk.\u2028Rest."),
        Slip.InBody("an end of a page from a word processor", "SC253", 1, 6, "Walk.\vRest."),
        Slip.InFile("site.yml: a space of no width", "SC253", "site.yml", (1, 13), ("Little Spine", "Little\u200B Spine")),
        Slip.InBody("a letter that was lost", "SC254", 1, 4, "Caf\uFFFD."),
        Slip.InBody("a bullet of another font", "SC254", 1, 3, "- \uF0B7 Walk."),
        Slip.InBody("an apostrophe that was read as three signs", "SC254", 1, 4, "Donâ€™t push."),
        Slip.InFile("references.yml: a letter that was read as two signs", "SC254", "references.yml", (3, 14), ("[Lee A]", "[LÃ©e A]")),
        Slip.InBody("a blank in code", "SC255", 1, 5, "Walk&nbsp;a little."),
        Slip.InBody("a quote in code", "SC255", 1, 4, "Don&rsquo;t push."),
        Slip.InBody("a sign in the code of its number", "SC255", 1, 4, "Don&#8217;t push."),
        InFront("a sign in code in a title", "SC255", (2, 22), "Care for soreness at home", "Care for sore &amp; stiff backs"),
        Slip.InBody("a little picture", "SC256", 1, 7, "Walk. \U0001F6B6 Rest."),
        Slip.InBody("a hand with its color", "SC256", 1, 7, "Walk. \U0001F44D\U0001F3FD\U0001F44D Rest."),
        InFront("curly quotes around a title", "SC257", (2, 8), "title: Care for soreness at home", "title: “Care for soreness”"),
        Slip.InFile("site.yml: curly quotes around a name", "SC257", "site.yml", (1, 7), ("name: Little Spine", "name: “Little Spine”")),
        InFront("no space after a key", "SC102", (11, 7), "order: 1", "order:1"),
        Slip.InFile("references.yml: no space after a key", "SC102", "references.yml", (12, 13), ("publisher: Park", "publisher:Park")),
        InFront("a key with a capital", "SC104", (2, 1), "title: Care for", "Title: Care for"),
        InFront("a key with a blank", "SC104", (3, 1), "short_title:", "short title:"),
        InFront("a month that does not exist", "SC107", (9, 10), "changed: 2026-11-21", "changed: 2026-13-45"),
        InFront("a day in words", "SC107", (8, 12), "published: 2026-11-21", "published: November 21, 2026"),
    ];

    private static Slip InFront(string name, string code, (int Line, int Column) place, string old, string now) =>
        Slip.InFile(name, code, HomeCare, place, (old, now));
}
