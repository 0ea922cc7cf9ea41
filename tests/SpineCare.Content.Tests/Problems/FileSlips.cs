using System.Text;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips with whole files: their names, their places, what they are made of.</summary>
public static class FileSlips
{
    private const string Extra = "articles/soreness/extra.md";

    public static IReadOnlyList<Slip> All { get; } =
    [
        new("no articles", "SC002", "articles/", (1, 1), site => site.Delete("articles").Write("faq.yml", "# None yet.\n")),
        new("a file of more than 256 kB", "SC004", Extra, (1, 1), site => site.Write(Extra, Article(new string('a', 300_000)))),
        new("a picture named .md", "SC005", Extra, (1, 1), site => site.Write(Extra, [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13])),
        new("a letter of Windows-1252 in an article", "SC006", Extra, (FirstBodyLine, 8), site => site.Write(Extra, Encoding.Latin1.GetBytes(Article("One caf\u00E9.")))),
        new("a letter of Windows-1252 after letters of UTF-8", "SC006", Extra, (2, 13), site => site.Write(Extra, [.. "---\ntitle: Caf\u00E9 "u8, 0xFC, .. "ber\n"u8])),
        new("a half letter at the end", "SC006", Extra, (1, 5), site => site.Write(Extra, [.. "Text"u8, 0xC3])),
        new("an empty article", "SC007", Extra, (1, 1), site => site.Write(Extra, "")),
        new("an article of spaces and empty lines", "SC007", Extra, (1, 1), site => site.Write(Extra, " \n\n \t\n")),
        new("a link out of the folder", "SC008", Extra, (1, 1), site => LinkOut(site, Extra)),
        new("a link to a picture out of the folder", "SC008", "figures/out.svg", (1, 1), site => LinkOut(site, "figures/out.svg")),
        new("two files whose names differ in case", "SC009", "articles/soreness/Home-Care.md", (1, 1), site => site.Write("articles/soreness/Home-Care.md", Sound)),
        new("a page with the name of a topic", "SC009", "pages/soreness.md", (1, 1), site => site.Write("pages/soreness.md", Page("Text."))),
        new("a file name with a space", "SC010", "articles/soreness/my care.md", (1, 1), site => site.Write("articles/soreness/my care.md", Sound)),
        new("a file name with an accent", "SC010", "articles/soreness/caf\u00E9.md", (1, 1), site => site.Write("articles/soreness/caf\u00E9.md", Sound)),
        new("a file name that ends in .MD", "SC010", "articles/soreness/extra.MD", (1, 1), site => site.Write("articles/soreness/extra.MD", Sound)),
        new("a topic that cannot be an address", "SC010", "topics.yml", (11, 1), site => site.Append("topics.yml", "Neck_Pain:\n  title: Neck\n  short_title: Neck\n  description: About necks.\n")),
        new("a question that cannot be an address", "SC010", "faq.yml", (12, 1), site => site.Append("faq.yml", "Is_It:\n  question: Is it?\n  topic: massage\n  answer: It is.\n")),
        new("a page in a folder with capitals", "SC010", "pages/About/privacy.md", (1, 1), site => site.Write("pages/About/privacy.md", Page("Text."))),
        new("a page in a folder whose address an article has", "SC009", "pages/soreness/home-care.md", (1, 1), site => site.Write("pages/soreness/home-care.md", Page("Text."))),
        new("a page two folders deep", "SC013", "pages/about/you/privacy.md", (1, 1), site => site.Write("pages/about/you/privacy.md", Page("Text."))),
        new("a page where the site has its own", "SC011", "pages/faq.md", (1, 1), site => site.Write("pages/faq.md", Page("Text."))),
        new("a topic where the site has its own page", "SC011", "topics.yml", (11, 1), site => site.Append("topics.yml", "about:\n  title: About\n  short_title: About\n  description: About.\n")),
        new("an article in a folder that is no topic", "SC012", "articles/sorness/extra.md", (1, 1), site => site.Write("articles/sorness/extra.md", Sound)),
        new("a text that nothing reads", "SC013", "notes.md", (1, 1), site => site.Write("notes.md", "Buy milk.")),
        new("a data file with a slip in its name", "SC013", "reference.yml", (1, 1), site => site.Write("reference.yml", "a: b")),
        new("no faq.yml", "SC014", "faq.yml", (1, 1), site => site.Delete("faq.yml")),
        new("no glossary.yml", "SC014", "glossary.yml", (1, 1), site => site.Delete("glossary.yml")),
        new("no safety-rules.yml", "SC014", "safety-rules.yml", (1, 1), site => site.Delete("safety-rules.yml")),
        new("no reviewers.yml", "SC014", "reviewers.yml", (1, 1), site => site.Delete("reviewers.yml")),
        new("no synonyms.yml", "SC014", "synonyms.yml", (1, 1), site => site.Delete("synonyms.yml")),
        new("no help.yml", "SC014", "help.yml", (1, 1), site => site.Delete("help.yml")),
        new("a page where a question about help stands", "SC011", "pages/get-help-now/weak-legs.md", (1, 1), site => site.Write("pages/get-help-now/weak-legs.md", Page("Text."))),
        new("no red-flags.yml", "SC014", "red-flags.yml", (1, 1), site => site.Delete("red-flags.yml")),
        new("a copy that a sync program made", "SC015", "articles/soreness/home-care (1).md", (1, 1), site => site.Write("articles/soreness/home-care (1).md", Sound)),
        new("a folder in the place of an article", "SC016", HomeCare, (1, 1), site => site.Delete(HomeCare).Write(HomeCare + "/picture.svg", "<svg/>")),
        new("no urgent help", "SC014", GetHelpNow, (1, 1), site => site.Delete(GetHelpNow)),
    ];

    private static string Sound => LittleSiteTexts.All[HomeCare];

    private static void LinkOut(LittleSite site, string path)
    {
        Directory.CreateDirectory(site.Outside);
        var secret = Path.Combine(site.Outside, "secret.txt");
        File.WriteAllText(secret, Article("Secret."));
        File.CreateSymbolicLink(site.FileOf(path), secret);
    }
}
