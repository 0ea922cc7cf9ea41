using static SpineCare.Web.Tests.BadEdits.BadEdit;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>What goes wrong above the text.</summary>
internal static class FrontMatterEdits
{
    private const string Title = "title: Care for soreness at home\nshort";

    public static IEnumerable<BadEdit> All { get; } =
    [
        InArticle("a colon in a title", "SC102", ": at home", Title, "title: Care for soreness: at home\nshort"),
        InArticle("a title in quotes with a second quote in it", "SC102", "soreness\" at home", Title, "title: \"Care for \"soreness\" at home\"\nshort"),
        InArticle("a quote that is never closed", "SC102", "\"Care", Title, "title: \"Care for soreness at home\nshort"),
        InArticle("a title that begins with a bracket", "SC102", "Care for soreness", Title, "title: [New] Care for soreness at home\nshort"),
        InArticle("a title that begins with a star", "SC102", "Care for soreness", Title, "title: *New* Care for soreness\nshort"),
        InArticle("curly quotes around a title", "SC257", "\u201CCare", Title, "title: \u201CCare for soreness at home\u201D\nshort"),
        InArticle("a tab before a list item", "SC102", "\t- How long", "  - How long", "\t- How long"),
        InArticle("no blank after a colon", "SC102", "Care for soreness", Title, "title:Care for soreness at home\nshort"),
        InArticle("a key without its colon", "SC102", "title Care", Title, "title Care for soreness at home\nshort"),
        InArticle("a key with a capital letter", "SC104", "Title: Care", Title, "Title: Care for soreness at home\ntitle: Care\nshort"),
        InArticle("a key of an article with a slip", "SC104", "ordr", "order: 1", "ordr: 1"),
        InArticle("a key of another system", "SC104", "tags", "order: 1", "order: 1\ntags: [back]"),
        InArticle("a title twice", "SC105", "title: Again", "audience: Adults", "title: Again\naudience: Adults"),
        InArticle("a title deleted", "SC106", "short_title", Title, "short"),
        InArticle("a title left empty", "SC107", "\nshort_title", Title, "title:\nshort"),
        InArticle("a change of yesterday", "SC107", "yesterday", "changed: 2026-11-21", "changed: yesterday"),
        InArticle("a day as Americans write it", "SC107", "11/21/2026", "changed: 2026-11-21", "changed: 11/21/2026"),
        InArticle("a day as Germans write it", "SC107", "21.11.2026", "changed: 2026-11-21", "changed: 21.11.2026"),
        InArticle("a thirteenth month", "SC107", "2026-13-01", "changed: 2026-11-21", "changed: 2026-13-01"),
        InArticle("a day with its hour", "SC107", "2026-11-21 10:00", "changed: 2026-11-21", "changed: 2026-11-21 10:00"),
        InArticle("a day that is still to come", "SC110", "2062-11-21", "changed: 2026-11-21", "changed: 2062-11-21"),
        InArticle("a type that there is not", "SC107", "article\n", "type: note", "type: article"),
        InArticle("a title that is far too long", "SC107", "Care for soreness at home when", Title, $"title: Care for soreness at home when you are {string.Concat(Enumerable.Repeat("very ", 10))}sore\nshort"),
        InArticle("the order of an article in words", "SC107", "first\n", "order: 1", "order: first"),
        InArticle("a related page with a slip", "SC301", "/massage/frist-visit", "[/massage/first-visit]", "[/massage/frist-visit]"),
        InArticle("the lines at the top deleted", "SC101", "", "---\ntitle", "title"),
        InArticle("the second line of dashes deleted", "SC101", "", "sore?\n---\n", "sore?\n"),
        InArticle("long dashes in the place of hyphens", "SC101", "", "---\ntitle", "\u2014\ntitle"),
        InArticle("a blank line above the first dashes", "SC101", "", "---\ntitle", "\n---\ntitle"),
        InArticle("an old address that is in use", "SC322", "/massage/first-visit]\norder", "order: 1", "aliases: [/massage/first-visit]\norder: 1"),
        InArticle("an expiry before the first day", "SC107", "2026-01-01", "order: 1", "publish_on: 2026-11-21\nexpires_on: 2026-01-01\norder: 1"),
        InArticle("an accepted error", "SC107", "SC203", "order: 1", "accept:\n  - SC203: It is fine.\norder: 1"),
        In("pages/about.md", "a draft of a page that the site needs", "SC111", "true", "type: site\n", "type: site\ndraft: true\n"),
    ];
}
