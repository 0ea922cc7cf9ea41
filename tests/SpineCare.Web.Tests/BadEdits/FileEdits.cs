using static SpineCare.Web.Tests.BadEdits.BadEdit;
using static SpineCare.Web.Tests.Site.LittleSiteTexts;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>What goes wrong with files as a whole.</summary>
internal static class FileEdits
{
    public static IEnumerable<BadEdit> All { get; } =
    [
        Bytes("a curly quote of an old Windows editor", "SC006", HomeCare, "little", [0x92]),
        Bytes("an accent of an old Windows editor", "SC006", "references.yml", "soreness", [0x63, 0x61, 0x66, 0xE9]),
        Bytes("half a letter", "SC006", "faq.yml", "mostly", [0xE2, 0x82]),
        new("an article saved empty", "SC007", HomeCare, "", site => site.Write(HomeCare, "")),
        new("an article saved as a file of a word processor", "SC005", HomeCare, "", site => System.IO.File.WriteAllBytes(site.FileOf(HomeCare), [0x50, 0x4B, 3, 4, 0, 0, 0, 0])),
        new("an article saved as UTF-16", "SC005", HomeCare, "", site => System.IO.File.WriteAllText(site.FileOf(HomeCare), HomeCareText, System.Text.Encoding.BigEndianUnicode)),
        new("a file name with a blank", "SC010", "articles/soreness/after a visit.md", "", site => site.Write("articles/soreness/after a visit.md", HomeCareText)),
        new("a file name in capitals", "SC010", "articles/soreness/After-Visit.md", "", site => site.Write("articles/soreness/After-Visit.md", HomeCareText)),
        new("an article in a folder that is no topic", "SC012", "articles/sorness/after-visit.md", "", site => site.Write("articles/sorness/after-visit.md", HomeCareText)),
        new("an article beside the folders", "SC013", "articles/after-visit.md", "", site => site.Write("articles/after-visit.md", HomeCareText)),
        new("a data file with a slip in its name", "SC013", "refrences.yml", "", site => site.Write("refrences.yml", "lee2020:\n")),
        new("a page with the address of the FAQ", "SC011", "pages/faq.md", "", site => site.Write("pages/faq.md", Page("FAQ", "Ask."))),
        new("a page with the address of a topic", "SC009", "pages/massage.md", "", site => site.Write("pages/massage.md", Page("Massage", "Ask."))),
        new("a picture with a blank in its name", "SC238", "figures/cold pack.svg", "", site => site.Write("figures/cold pack.svg", "<svg/>")),
        new("a copy that a file service made", "SC015", "articles/soreness/home-care (1).md", "", site => site.Write("articles/soreness/home-care (1).md", HomeCareText)),
        new("the file of the topics deleted", "SC014", "topics.yml", "", site => System.IO.File.Delete(site.FileOf("topics.yml"))),
        new("the page of urgent help deleted", "SC014", "pages/get-help-now.md", "", site => System.IO.File.Delete(site.FileOf("pages/get-help-now.md"))),
    ];

    private static string HomeCareText => Site.LittleSiteTexts.All[HomeCare];

}
