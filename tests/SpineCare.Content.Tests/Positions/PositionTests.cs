using System.Text;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Positions;

/// <summary>
/// Lines and columns are those that editors show: they count from 1, in UTF-16 units, whatever the file begins with, however its
/// lines end, and however deep in YAML the slip is.
/// </summary>
public sealed class PositionTests
{
    private const string Answer = "It mostly is. {advice}";
    private const string Body = "Walk a little [@lee2020].";

    private static readonly string s_long = new('a', 400);

    private static readonly Marked[] s_slips =
    [
        new("SC107", "site.yml", "poison_help: 1-800-222-1222", "poison_help: ¦none"),
        new("SC107", "site.yml", "emergency: \"911\"", "emergency: ¦\"help\""),
        new("SC104", "site.yml", "phone: 555-0100", "¦phne: 555-0100"),
        new("SC107", "site.yml", "  booking_link", $"  hours:\n    - Monday 8 to 5\n\n    - ¦Tuesday {s_long}\n  booking_link"),
        new("SC107", "topics.yml", "description: About being sore.\n  order: 1", "description: \"About: being 😀 sore.\"\n\n  # The first.\n  order: ¦one"),
        new("SC107", "topics.yml", "description: About being sore.", $"description: ¦>\n    About being sore.\n    {s_long}"),
        new("SC107", "references.yml", "authors: [Lee A]", "authors:\n    - Lee A\n    - ¦\"\""),
        new("SC107", "references.yml", "authors: [Lee A]", "authors: [Lee A, ¦\" \"]"),
        new("SC107", "references.yml", "url: https://park.example.org/massage", "url: ¦'park.example.org/massage'"),
        new("SC105", "references.yml", "  checked: B", "  checked: B\n  ¦publisher: Again"),
        new("SC206", "advice.yml", "- A fever.", "- A fever of 102 °F. ¦{zzz}"),
        new("SC206", "advice.yml", "- A fever.", "- \"A \\\"high\\\" fe\\u0076er\\x21 \\U0001F600 ¦{zzz}\""),
        new("SC206", "advice.yml", "- A fever.", "- 'It''s a fever, isn''t it? ¦{zzz}'"),
        new("SC206", "advice.yml", "- A fever.", "- \"A\\\n        fever \\\n      here. ¦{zzz}\""),
        new("SC206", "advice.yml", "after: If you are not sure, call.", "after:\n    If you are\n    not sure,\n\n    call. ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "|\n    It is.\n\n    - One.\n    - Two.\n      - Three ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "|-\n\n  \n    It is.\n    So ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "|2\n      It is ¦{zzz}"),
        new("SC206", "faq.yml", Answer, ">\n    It is,\n    they say.\n\n    It is so. ¦{zzz}\n    Yes."),
        new("SC206", "faq.yml", Answer, ">- # folded\n    It is,\n    they 😀 say. ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "It mostly is,\n    they say,\n\n    all of them. ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "\"It mostly is,\n    they say.\\n\\n  All of \\\"them\\\". ¦{zzz}\""),
        new("SC206", "faq.yml", Answer, "'It mostly is,\n    it''s said. ¦{zzz}'"),
        new("SC206", "faq.yml", Answer, "It\tmostly 😀 is 漢字 e\u0301. ¦{zzz}"),
        new("SC206", "faq.yml", Answer, "|\n    It\tmostly 😀 is. ¦{zzz}"),
        new("SC301", "faq.yml", "[/massage/first-visit]", "\n    - /massage/first-visit\n    - '¦/massage/none'"),
        new("SC107", "glossary.yml", "also: [stenoses]", "also:\n    - stenoses\n    - ¦\" \""),
        new("SC107", "glossary.yml", "meaning: Pain along a nerve of the leg.", "meaning: ¦|\n    Pain along a nerve\n    of the leg"),
        new("SC107", "safety-rules.yml", "# No rules yet.", $"walk:\n  rule: Walk.\n  page: /soreness/home-care\n  says:\n    - walk\n    - ¦{s_long}"),
        new("SC107", "safety-rules.yml", "# No rules yet.", "# 😀\n\nwalk:\n  rule: Walk.\n  page: /soreness/home-care\n  says: ¦{a: b}"),
        new("SC107", HomeCare, "  - How long may I be sore?", $"  - How 😀 long?\n  - ¦\"{s_long}\""),
        new("SC301", HomeCare, "  - /massage/first-visit", "  - /massage/first-visit\n  - ¦/massage/none"),
        new("SC107", HomeCare, "type: note", "accept:\n  - SC502: 😀 Long,\n      and right.\n  - ¦SC203: Broken.\ntype: note"),
        new("SC109", HomeCare, "type: note", "accept:\n  - ¦SC502: We like it so.\ntype: note"),
        new("SC322", HomeCare, "type: note", "aliases:\n  - /soreness/old\n  - \"¦/massage/first-visit\"\ntype: note"),
        new("SC206", HomeCare, Body, $"😀 👩‍👩‍👧 ☀️ 漢字 e\u0301 {Body} ¦{{zzz}}"),
        new("SC206", HomeCare, Body, $"A\tB\tC {Body} ¦{{zzz}}"),
        new("SC206", HomeCare, Body, $"{Body}\n\n- One\n  - Two\n\n    Three 😀 ¦{{zzz}}"),
        new("SC206", HomeCare, Body, $"{Body}\n\n1.\tOne 😀 ¦{{zzz}}"),
        new("SC206", HomeCare, Body, $"{Body}\n\n> One\n> 😀 two ¦{{zzz}}"),
        new("SC206", HomeCare, Body, $"{Body}\n\n| A | B |\n| --- | --- |\n| 😀 | b ¦{{zzz}} |"),
        new("SC302", HomeCare, Body, $"{Body}\n**Bold\n😀 and ¦[@lee2002] more**"),
    ];

    public static TheoryData<string> Slips => [.. s_slips.Select(slip => slip.ToString())];

    /// <summary>Every file that staff write, with words of it behind which a letter of an old editor is put.</summary>
    public static TheoryData<string, string> Files => new()
    {
        { "site.yml", "Little Clinic" }, { "topics.yml", "About massage" }, { "references.yml", "A page on" }, { "advice.yml", "A fever" },
        { "faq.yml", "It mostly" }, { "glossary.yml", "nerve pain" }, { "safety-rules.yml", "# No rules" }, { HomeCare, "Walk a" }, { About, "This site is a" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_where_it_stands(string name) => s_slips.Single(slip => slip.ToString() == name).CheckInEveryForm();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_letter_that_is_not_UTF_8_is_told_where_it_stands(string file, string words)
    {
        foreach (var letter in new byte[] { 0x92, 0xE9 })
        {
            new Marked("SC006", file, words, $"{words}¦\u00FE").CheckInEveryForm(bytes => WithLetter(bytes, letter));
            new Marked("SC006", file, words, $"{words}😀¦\u00FE").CheckInEveryForm(bytes => WithLetter(bytes, letter));
        }
    }

    /// <summary>The bytes of a text in which one byte of an old encoding stands for its 'þ'.</summary>
    private static byte[] WithLetter(byte[] bytes, byte letter)
    {
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("\u00FE"));
        return at < 0 ? bytes : [.. bytes[..at], letter, .. bytes[(at + 2)..]];
    }
}
