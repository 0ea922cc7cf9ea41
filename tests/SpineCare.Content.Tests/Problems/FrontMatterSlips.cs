using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips between the two lines '---' of an article or page.</summary>
public static class FrontMatterSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("no front matter", "SC101", (1, 1), "---\ntitle", "title"),
        Of("front matter without an end", "SC101", (1, 1), "sore?\n---\n", "sore?\n"),
        Of("a quote that is not closed", "SC102", (2, 8), "title: Care for", "title: \"Care for"),
        Of("a colon in a plain text", "SC102", (2, 12), "title: Care for soreness", "title: Care: for soreness"),
        Of("a tab as indent", "SC102", (13, 1), "  - /massage/first-visit", "\t- /massage/first-visit"),
        Of("a wrong indent", "SC102", (10, 13), "change_note: First", " change_note: First"),
        Of("front matter that is a list", "SC102", (2, 1), LittleSiteTexts.All[HomeCare], "---\n- title\n---\nText.\n"),
        Of("a version that there is not", "SC102", (2, 1), LittleSiteTexts.All[HomeCare], "---\n%YAML 1.99999999999\n---\nText.\n"),
        Of("an anchor", "SC103", (2, 8), "title: Care", "title: &care Care"),
        Of("an alias", "SC103", (3, 14), "short_title: Home care", "short_title: *care"),
        Of("a YAML tag", "SC103", (11, 8), "order: 1", "order: !!int 1"),
        Of("an unknown key of an article", "SC104", (4, 1), "short_title: Home care\n", "short_title: Home care\ncolor: red\n"),
        Of("a key of articles in a page", "SC104", (9, 1), "change_note: First version.\n", "change_note: First version.\naudience: All.\n", About),
        Of("a key twice", "SC105", (4, 1), "short_title: Home care\n", "short_title: Home care\ntitle: Again\n"),
        Of("a title that nobody has written yet", "SC227", (2, 26), "soreness at home", "soreness {write}"),
        Of("no title", "SC106", (2, 1), "title: Care for soreness at home\n", ""),
        Of("a day in another form", "SC107", (8, 12), "published: 2026-11-21", "published: 11/21/2026"),
        Of("a day that does not exist", "SC107", (8, 12), "published: 2026-11-21", "published: 2026-02-30"),
        Of("a change before the publication", "SC107", (9, 10), "changed: 2026-11-21", "changed: 2026-11-20"),
        Of("a type with a slip", "SC107", (7, 7), "type: note", "type: notes"),
        Of("a title of 66 letters", "SC107", (2, 8), "title: Care for soreness at home", $"title: {new string('a', 66)}"),
        Of("a title in quotes of 66 letters", "SC107", (2, 8), "title: Care for soreness at home", $"title: \"{new string('a', 66)}\""),
        Of("a main message of 41 words", "SC107", (4, 15), "Keep moving gently. Most soreness passes in a day or two.", string.Join(' ', Enumerable.Repeat("go", 41))),
        Of("an order that is no number", "SC107", (11, 8), "order: 1", "order: first"),
        Of("an empty title", "SC107", (2, 7), "title: Care for soreness at home", "title:"),
        Of("a map where a text belongs", "SC107", (5, 11), "audience: Adults who feel sore after treatment.", "audience: {who: Adults}"),
        Of("a question too long in a list", "SC107", (15, 5), "  - How long may I be sore?", $"  - {new string('a', 161)}"),
        Of("a question too long that stands alone", "SC107", (14, 6), "ask:\n  - How long may I be sore?", $"ask: {new string('a', 161)}"),
        Of("seven questions", "SC107", (15, 3), "  - How long may I be sore?", string.Join('\n', Enumerable.Repeat("  - Why?", 7))),
        Of("an accepted warning that is not there", "SC109", (8, 5), "type: note\n", "accept:\n  - SC217: Readers ask for the risks first.\ntype: note\n"),
        Of("an accepted warning that is not there, in a page", "SC109", (7, 5), "type: site\n", "type: site\naccept:\n  - SC217: Readers ask for the risks first.\n", About),
        Of("an accepted error", "SC107", (8, 5), "type: note\n", "accept:\n  - SC203: We like it so.\ntype: note\n"),
        Of("an accepted warning without a reason", "SC107", (8, 3), "type: note\n", "accept:\n  - SC217\ntype: note\n"),
        Of("an accepted warning with an empty reason", "SC107", (8, 3), "type: note\n", "accept:\n  - SC217:\ntype: note\n"),
        Of("an accepted warning that is no list", "SC107", (8, 3), "type: note\n", "accept:\n  SC217: Readers ask for the risks first.\ntype: note\n"),
        Of("a type of pages in an article", "SC107", (7, 7), "type: note", "type: comparison"),
        Of("a draft that is neither yes nor no", "SC107", (8, 8), "type: note\n", "type: note\ndraft: maybe\n"),
        Of("a last day before the first", "SC107", (9, 13), "type: note\n", "type: note\npublish_on: 2026-11-21\nexpires_on: 2026-11-20\n"),
        Of("a way out of a page that stays", "SC107", (8, 10), "type: note\n", "type: note\ninstead: /massage/first-visit\n"),
        Of("a draft that was withdrawn", "SC107", (9, 12), "type: note\n", "type: note\ndraft: true\nwithdrawn: We think again.\n"),
        Of("a change in the future", "SC110", (9, 10), "changed: 2026-11-21", "changed: 2027-11-21"),
        Of("a first day in the future without publish_on", "SC110", (8, 12), "published: 2026-11-21\nchanged: 2026-11-21", "published: 2027-02-01\nchanged: 2027-02-01"),
        Of("a draft of a page that the site leads to", "SC111", (6, 8), "type: site\n", "type: site\ndraft: yes\n", About),
        Of("a last day of the page of urgent help", "SC111", (6, 13), "type: site\n", "type: site\nexpires_on: 2028-01-01\n", GetHelpNow),
        Of("a way to a page that does not exist", "SC301", (9, 10), "type: note\n", "type: note\nexpires_on: 2028-01-01\ninstead: /massage/frist-visit\n"),
        new("a link to a draft", "SC321", HomeCare, (19, 31), site => site.Change(FirstVisit, "type: note\n", "type: note\ndraft: true\n")),
        Of("an old address that is no address", "SC107", (9, 5), "type: note\n", "type: note\naliases:\n  - soreness/at-home\n"),
        Of("an old address with a place on its page", "SC107", (9, 5), "type: note\n", "type: note\naliases:\n  - /soreness/at-home#walk\n"),
        Of("the old address of a page that is there", "SC322", (9, 5), "type: note\n", "type: note\naliases:\n  - /massage/first-visit\n"),
        Of("its own address as an old one", "SC322", (10, 5), "type: note\n", "type: note\naliases:\n  - /soreness/at-home\n  - /soreness/home-care\n"),
        Of("an old address that the site uses", "SC322", (8, 11), "type: note\n", "type: note\naliases: [/faq]\n"),
        new("an old address of two pages", "SC322", HomeCare, (9, 5), site => site
            .Change(FirstVisit, "type: note\n", "type: note\naliases:\n  - /at-home\n").Change(HomeCare, "type: note\n", "type: note\naliases:\n  - /at-home\n")),
        new("a link to the old address of a page", "SC301", HomeCare, (17, 5), site => site
            .Change(FirstVisit, "type: note\n", "type: note\naliases:\n  - /massage/visit\n").WriteBody("See [this visit](/massage/visit). Walk.")),
        Of("the title of the page of references", "SC120", (2, 8), "title: Care for soreness at home", "title: references"),
        Of("the title of a topic", "SC120", (2, 8), "title: About this site", "title: Massage", About),
        Of("the title and the main message of another page", "SC120", (2, 8), "title: About this site\nshort_title: About\nmain_message: This site is a little one.",
            "title: Care for soreness at home\nshort_title: About\nmain_message: Keep moving gently. Most soreness passes in a day or two.", About),
        Of("the main message of another page", "SC120", (4, 15), "main_message: This site is a little one.", "main_message: Keep moving gently. Most soreness  passes in a day or two.", About),
        Of("a title of 61 letters", "SC121", (2, 8), "title: Care for soreness at home", $"title: {new string('a', 61)}"),
        Of("a first sentence of 162 signs", "SC121", (4, 15), "Keep moving gently. Most", $"Keep moving {string.Join(' ', Enumerable.Repeat("slowly", 21))} on. Most"),
        new("a text that was accepted and has changed since", "SC112", HomeCare, (9, 10), site => site
            .Write("accepted.txt", "# Accepted.\narticles/soreness/home-care.md 2026-11-21 0123456789abcdef\n")),
        Of("a related page that does not exist", "SC301", (13, 5), "  - /massage/first-visit", "  - /massage/frist-visit"),
        Of("a related page in quotes that does not exist", "SC301", (13, 6), "  - /massage/first-visit", "  - \"/massage/frist-visit\""),
    ];

    private static Slip Of(string name, string code, (int Line, int Column) place, string old, string now, string file = HomeCare) =>
        Slip.InFile(name, code, file, place, (old, now));
}
