using static SpineCare.Web.Tests.BadEdits.BadEdit;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>What goes wrong in the data files.</summary>
internal static class DataEdits
{
    public static IEnumerable<BadEdit> All { get; } =
    [
        In("references.yml", "a colon in the title of a study", "SC102", ": of soreness", "A study of soreness", "A study: of soreness"),
        In("references.yml", "an entry without its colon", "SC108", "lee2020\n", "lee2020:", "lee2020"),
        In("references.yml", "a key at the margin", "SC108", "year 2020", "  year: 2020", "year 2020"),
        In("references.yml", "an author list that is not closed", "SC102", "[Lee A\n", "[Lee A]", "[Lee A"),
        In("references.yml", "a whole address in the place of a DOI", "SC107", "https://doi.org/10.1000/lee", "10.1000/lee", "https://doi.org/10.1000/lee"),
        In("references.yml", "a letter in a PMID", "SC107", "\"1234567a\"", "\"12345678\"", "\"1234567a\""),
        In("references.yml", "a year in words", "SC107", "last year", "year: 2020", "year: last year"),
        In("references.yml", "a level of checking that there is not", "SC107", "C\npark2021", "checked: A\npark2021", "checked: C\npark2021"),
        In("references.yml", "a reference twice", "SC105", "lee2020:\n  type: report", "park2021:\n", "lee2020:\n  type: report\npark2021:\n"),
        In("references.yml", "a reference without a title", "SC106", "type: article\n  authors: [Lee A]", "  title: A study of soreness\n", ""),
        In("faq.yml", "a question without a question mark", "SC107", "How long will I be sore\n", "How long will I be sore?", "How long will I be sore"),
        In("faq.yml", "a topic that there is not", "SC107", "sorness", "topic: soreness", "topic: sorness"),
        In("faq.yml", "a citation with a typo in an answer", "SC302", "[@park2012]", "[@park2021]", "[@park2012]"),
        In("faq.yml", "an article that there is not", "SC301", "/soreness/home-cares", "[/soreness/home-care]", "[/soreness/home-cares]"),
        In("faq.yml", "an answer of a hundred words", "SC220", "Walk. Walk", "A day or two [@park2021].", string.Concat(Enumerable.Repeat("Walk. ", 100)) + "It takes a day [@park2021]."),
        In("faq.yml", "a tab as indent", "SC102", "\ttopic", "  topic: soreness", "\ttopic: soreness"),
        In("faq.yml", "a word in braces with a slip", "SC206", "{advise}", "{advice}", "{advise}"),
        In("advice.yml", "a level with a slip", "SC107", "urgnt", "level: urgent", "level: urgnt"),
        In("advice.yml", "a card without items", "SC106", "level: routine", "  items:\n    - You are still sore.\n", ""),
        In("advice.yml", "a citation in a card", "SC212", "[@lee2020].", "A fever.", "A fever [@lee2020]."),
        In("advice.yml", "a colon in an item", "SC107", "Fever: over", "A fever.", "Fever: over 100"),
        In("topics.yml", "a topic without a title", "SC106", "short_title: Massage", "  title: Massage\n", ""),
        In("topics.yml", "an order in words", "SC107", "second", "order: 2", "order: second"),
        In("site.yml", "a phone number in words", "SC107", "nine-one-one", "\"112\"", "nine-one-one"),
        In("site.yml", "a key with a slip", "SC104", "langauge", "name: Little Spine", "name: Little Spine\nlangauge: en-US"),
        In("site.yml", "a time zone that there is not", "SC107", "Eastern", "name: Little Spine", "name: Little Spine\ntime_zone: Eastern"),
        In("glossary.yml", "a word without its meaning", "SC106", "word: sciatica", "# No words yet.\n", "sciatica:\n  word: sciatica\n  plain: nerve pain in the leg\n"),
        In("safety-rules.yml", "a rule on a page that there is not", "SC301", "/soreness/walk", "# No rules yet.\n", "walk:\n  rule: Walk.\n  page: /soreness/walk\n  says: [walk]\n"),
    ];
}
