using SpineCare.Content.Tests.Sites;
namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in the data files.</summary>
public static class DataSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("topics.yml", "a topic with the title of the one above", "SC120", (7, 10), "  title: Massage\n", "  title: Soreness\n"),
        Of("references.yml", "a line at the margin", "SC108", (7, 1), "  year: 2020", "year 2020"),
        Of("references.yml", "a text at the margin", "SC108", (1, 1), "lee2020:", "lee2020"),
        Of("references.yml", "a text before the first entry", "SC108", (1, 3), "lee2020:\n", "  lee2020:\n"),
        Of("advice.yml", "a first entry that is indented", "SC108", (1, 3), "emergency:\n  level: emergency\n", "  emergency:\n  level: emergency\n"),
        new("faq.yml: a question indented into the answer before it", "SC108", "faq.yml", (8, 7), site => site.Write("faq.yml", SwallowedQuestion())),
        Of("faq.yml", "a text above the first entry", "SC108", (3, 3), "how-long-sore:", "# Questions\n\n  Questions that patients ask\nhow-long-sore:"),
        new("topics.yml: a file that is indented as a whole", "SC108", "topics.yml", (1, 3), site => site.Change("topics.yml", Topics, "  " + Topics.TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal))),
        Of("references.yml", "a quote that is not closed", "SC102", (3, 13), "[Lee A]", "[\"Lee A]"),
        Of("references.yml", "a bracket that is not closed", "SC102", (3, 12), "[Lee A]", "[Lee A"),
        Of("references.yml", "a colon in a title", "SC102", (4, 17), "A study of soreness", "A study: of soreness"),
        Of("references.yml", "a tag that is none", "SC102", (7, 3), "year: 2020", "year: !!a/b]"),
        Of("references.yml", "a sign that there is not", "SC102", (4, 3), "title: A study of soreness", "title: \"\\UFFFFFFFF\""),
        Of("references.yml", "a tag", "SC103", (7, 9), "year: 2020", "year: !!int 2020"),
        Of("references.yml", "a key with a slip", "SC104", (6, 3), "  journal:", "  jurnal:"),
        Of("references.yml", "a key twice", "SC105", (8, 3), "  doi:", "  year: 2021\n  doi:"),
        new("an entry twice", "SC105", "references.yml", (17, 1), site => site.Append("references.yml", Reference("lee2020"))),
        Of("references.yml", "no title", "SC106", (2, 3), "  title: A study of soreness\n", ""),
        Of("references.yml", "no sentence on what it found", "SC106", (2, 3), "  found: Most soreness passed in a day.\n", ""),
        Of("references.yml", "neither authors nor publisher", "SC106", (1, 1), "  authors: [Lee A]\n", ""),
        Of("references.yml", "no place to find it", "SC106", (1, 1), "  doi: 10.1000/lee\n", ""),
        Of("references.yml", "a DOI with its address", "SC107", (8, 8), "doi: 10.1000/lee", "doi: https://doi.org/10.1000/lee"),
        Of("references.yml", "an address without https", "SC107", (15, 8), "https://park.example.org/massage", "park.example.org/massage"),
        Of("references.yml", "a PMID with letters", "SC107", (9, 9), "  checked: A", "  pmid: PMID1\n  checked: A"),
        Of("references.yml", "a year in words", "SC107", (7, 9), "year: 2020", "year: soon"),
        Of("references.yml", "a check of level C", "SC107", (9, 12), "checked: A", "checked: C"),
        new("a reference that nothing cites", "SC304", "references.yml", (17, 1), site => site.Append("references.yml", Reference("kim2022"))),
        new("an address that leads nowhere", "SC323", "addresses.txt", (3, 1), site => site.Write("addresses.txt", "# Public\n/soreness/home-care\n/soreness/at-home\n/faq\n")),
        new("a line of addresses.txt that is no address", "SC107", "addresses.txt", (2, 3), site => site.Write("addresses.txt", "/faq\n  home care\n")),
        Of("synonyms.yml", "an entry of one word", "SC107", (2, 11), "# No synonyms yet.", "ache:\n  words: [sore]"),
        Of("synonyms.yml", "a word twice", "SC107", (4, 7), "# No synonyms yet.", "ache:\n  words:\n    - sore\n    - Sore"),
        Of("synonyms.yml", "a word without letters", "SC107", (2, 18), "# No synonyms yet.", "ache:\n  words: [sore, \"!\"]"),
        Of("synonyms.yml", "a key of synonyms.yml with a slip", "SC104", (2, 3), "# No synonyms yet.", "ache:\n  word: sore, tender"),
        Of("site.yml", "a time zone that there is not", "SC107", (4, 12), "clinic:\n", "time_zone: New York\nclinic:\n"),
        Of("site.yml", "a notice without a last day", "SC106", (5, 3), "clinic:\n", "notice:\n  text: Closed.\n  first_day: 2027-07-04\nclinic:\n"),
        Of("site.yml", "a notice that ends before it begins", "SC107", (7, 13), "clinic:\n", "notice:\n  text: Closed.\n  first_day: 2027-07-04\n  last_day: 2027-07-03\nclinic:\n"),
        Of("faq.yml", "a question without a question mark", "SC107", (2, 13), "How long will I be sore?", "How long will I be sore"),
        Of("faq.yml", "a topic that is not there", "SC107", (3, 10), "topic: soreness", "topic: sorness"),
        Of("faq.yml", "an article that is not there", "SC301", (4, 14), "[/soreness/home-care]", "[/soreness/home]"),
        Of("faq.yml", "an unknown reference in a block of text", "SC302", (6, 18), "[@lee2020]", "[@lee2002]"),
        Of("faq.yml", "an unknown reference in a second paragraph", "SC302", (8, 11), "two [@lee2020].", "two.\n\n    It is [@lee2002]."),
        Of("faq.yml", "an unknown safety rule", "SC307", (11, 25), "{advice}", "{rule walk}"),
        Of("faq.yml", "an unknown word in a plain value", "SC206", (11, 25), "{advice}", "{advise}"),
        Of("faq.yml", "an unknown word in a quoted value", "SC206", (11, 12), "It mostly is. {advice}", "\"{advise} It is.\""),
        Of("faq.yml", "an unknown word in lines that YAML joins", "SC206", (12, 15), "It mostly is. {advice}", "It mostly is,\n    they say. {advise}"),
        Of("faq.yml", "an unknown word in a folded block of text", "SC206", (13, 15), "It mostly is. {advice}", ">\n    It mostly is,\n    they say. {advise}"),
        Of("faq.yml", "an answer that nobody has written yet", "SC227", (11, 25), "{advice}", "{write}"),
        Of("faq.yml", "a tag in a block of text", "SC201", (6, 7), "A day or two", "A <b>day</b>"),
        Of("faq.yml", "a place on no page", "SC306", (11, 15), "It mostly is.", "See [it](#it)."),
        Of("faq.yml", "a heading in an answer", "SC208", (8, 5), "two [@lee2020].", "two [@lee2020].\n\n    ## Longer"),
        Of("faq.yml", "a heading underlined in an answer", "SC208", (6, 5), "two [@lee2020].", "two\n    ------\n\n    It is [@lee2020]."),
        Of("faq.yml", "an answer of 81 words", "SC220", (11, 11), "It mostly is. {advice}", string.Join(' ', Enumerable.Repeat("It is.", 40)) + " Yes."),
        Of("faq.yml", "an answer of 81 words in a block of text", "SC220", (12, 5), "It mostly is. {advice}", "|\n    " + string.Join("\n\n    ", Enumerable.Repeat("It is so.", 27))),
        Of("advice.yml", "a level with a slip", "SC107", (8, 10), "level: urgent", "level: urgnt"),
        Of("advice.yml", "a card named after another level", "SC107", (8, 10), "level: urgent", "level: routine"),
        Of("advice.yml", "a citation in a card", "SC212", (6, 24), "pain.", "pain [@lee2020]."),
        Of("advice.yml", "a link in an emergency card", "SC212", (6, 24), "pain.", "pain [there](/about)."),
        Of("advice.yml", "an unknown word in a heading", "SC206", (3, 17), "{emergency}", "{emergncy}"),
        Of("advice.yml", "an unknown page in a card", "SC301", (11, 11), "A fever.", "See [it](/abuot)"),
        Of("advice.yml", "an unknown safety rule in a card", "SC307", (11, 16), "A fever.", "A fever. {rule walk}"),
        Of("advice.yml", "a list in an item", "SC205", (11, 8), "A fever.", "\"- A fever.\""),
        Of("advice.yml", "a card without items", "SC106", (8, 3), "  items:\n    - A fever.\n", ""),
        Of("advice.yml", "no items after the key", "SC107", (10, 9), "  items:\n    - A fever.\n", "  items:\n"),
        Of("advice.yml", "an empty list of items", "SC107", (10, 10), "  items:\n    - A fever.\n", "  items: []\n"),
        Term("a meaning that is no sentence", "SC107", (4, 12), "meaning: A tight place in the spine.", "meaning: A tight place"),
        Term("no plain words", "SC106", (2, 3), "  plain: tight spine\n", ""),
        Term("a key with a slip", "SC104", (5, 3), "  also:", "  alos:"),
        Term("an empty form", "SC107", (5, 10), "[narrow spine]", "[\" \"]"),
        Term("a name that cannot be an address", "SC010", (1, 1), "stenosis:\n", "Stenosis:\n"),
        Of("topics.yml", "an order in words", "SC107", (5, 10), "order: 1", "order: one"),
        Of("topics.yml", "an entry that is a text", "SC107", (6, 10), "massage:\n  title: Massage\n  short_title: Massage\n  description: About massage.\n  order: 2\n", "massage: Massage\n"),
        Of("site.yml", "an unknown key", "SC104", (1, 1), "name: Little Spine", "nmae: Little Spine"),
        Of("site.yml", "an unknown key of the clinic", "SC104", (7, 3), "booking_link", "booking"),
        Of("site.yml", "a base address with a path", "SC107", (3, 15), "https://spine.example.org", "https://spine.example.org/site"),
        Of("site.yml", "a switch that is neither on nor off", "SC107", (3, 10), "base_address", "offline: sometimes\nbase_address"),
        Of("site.yml", "a language in words", "SC107", (2, 11), "en-US", "English"),
        Of("site.yml", "eight lines of hours", "SC107", (8, 5), "  booking_link", $"  hours:\n{string.Concat(Enumerable.Repeat("    - Monday\n", 8))}  booking_link"),
        Of("site.yml", "a number after hours in words", "SC107", (7, 16), "  booking_link", "  after_hours: the same\n  booking_link"),
        Of("site.yml", "a number for an interpreter in words", "SC107", (7, 16), "  booking_link", "  interpreter: ask us\n  booking_link"),
        Of("site.yml", "a phone number of letters", "SC107", (9, 14), "\"911\"", "help"),
        Of("site.yml", "no emergency number", "SC106", (9, 3), "  emergency: \"911\"\n", ""),
        Of("site.yml", "no phone numbers", "SC106", (1, 1), "phones:\n  emergency: \"911\"\n  poison_help: 1-800-222-1222\n  crisis_line: \"988\"\n", ""),
        Of("site.yml", "no base address", "SC401", (1, 1), "base_address: https://spine.example.org\n", ""),
    ];

    private static string Topics => Sites.LittleSiteTexts.All["topics.yml"];

    private static Slip Of(string file, string name, string code, (int Line, int Column) place, string old, string now) =>
        Slip.InFile($"{file}: {name}", code, file, place, (old, now));

    private static Slip Term(string name, string code, (int Line, int Column) place, string old, string now) =>
        new($"glossary.yml: {name}", code, "glossary.yml", place, site => site
            .Write("glossary.yml", "stenosis:\n  word: stenosis\n  plain: tight spine\n  meaning: A tight place in the spine.\n  also: [narrow spine]\n")
            .Change("glossary.yml", old, now));

    private static string Reference(string key) =>
        $"{key}:\n  type: report\n  publisher: Us\n  title: A report\n  url: https://us.example.org/\n  checked: A\n  found: Backs differ.\n";

    private static string SwallowedQuestion()
    {
        var text = LittleSiteTexts.All["faq.yml"];
        var second = text.IndexOf("is-massage-safe:", StringComparison.Ordinal);
        return text[..second] + "    " + text[second..].TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
    }
}
