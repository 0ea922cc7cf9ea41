using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Form;

/// <summary>What only resembles a slip is not told.</summary>
public sealed class SoundFormTests
{
    public static TheoryData<string> Texts =>
    [
        "See [home care](/soreness/home-care) and [home care](/soreness/home-care).",
        "See [here is how to walk](/about). [More on walks](/massage/first-visit)",
        "Visit <https://a.example>, or write to <us@a.example>.",
        "Visit [a.example](https://a.example/).",
        "See [how to walk](/about \"About walks\").",
        "He said [so] (on May 2). See (this) [too].",
        "## Walk\n\n### How long\n\nA day.\n\n## Rest\n\n### How long\n\nA night.",
        "## Walk\n\n### Slowly\n\nA little.",
        "## Care in the U.S.\n\nIt differs.",
        "## Is it safe?\n\nIt mostly is.",
        "## WCAG 2.2\n\nIt is a rule.",
        $"## {new string('a', 65)}\n\nWalk.",
        "## Walk\n\n:::do\n- Slowly.\n:::",
        "1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g",
        "- Walk a little\nevery day, and rest\nat night.",
        "- Walk a little.\n  Rest, too.\n\nThen call us.",
        "- Walk.\n- Rest.\n\nThen sleep.",
        "Walk.\n\n---\n\nRest.",
        "A sum: 2 * 3 * 4 = 24. Pain of 5* or less*.",
        "Name: ____ and day: __________",
        "A \\*star\\* and \\*\\*two\\*\\* and a brace \\{ or \\}.",
        "Walk \\[home] (/about).",
        "Keep **very** *still*. It is 5.",
        "***Walk*** a little.",
        "Walk for 10-\n15 minutes, at\n24. Then rest.",
        "We walk – slowly –\nand then\n– at last – rest.",
        "“Walk.”\n\n— Ana, a patient",
        "-5 degrees is cold.",
        "Pain of 3.5 is mild. 1.5 hours is long.",
        "1) Walk.\n2) Rest.",
        "Bring these:\n- A list.\n- A friend.",
        "Bring these:\n1. A list.\n2. A friend.",
        "* Walk.\n* Rest.",
        "We are the #1 choice. See #5.",
        "Walk at 10:30. Note: rest. A ratio of 1:2.",
        "Use this **or** that | as you like.",
        "| a | b |\n| --- | :-: |\n| c | |\n| `d` | e \\| f |",
        "a | b\n--- | ---\nc | d",
        "Walk:\n\n| a | b |\n| --- | --- |\n| c | d |\n\nRest.",
        "- Walk.\n\n  Then rest a little.",
        "Type `[a] (/b)`, `**`, `{`, and `##A`.",
        "An arrow → and a check ✓ and 5 × 3 ÷ 2 √ ½ °, “quotes”, it’s – – … é ü ñ ™ ©.",
        "It costs 5\u00A0dollars. A & B, or Q&A, is short. See [it all](https://a.example/?a=b&copy=c).",
        "R&D is no code.",
        "Walk. Rest. Sleep.",
        "Dr. A. Lee saw 3 parks in the U.S. at 5 p.m. Most of them were full.",
        "Magnetic resonance imaging (MRI) shows more. An MRI is loud.",
        "An MRI (a scan with a magnet) is loud. MRIs are safe.",
        "In the US and the UK, call the ER. It is OK. Do NOT push.\n\nWorld War II is past. Take vitamin B12.",
        "A type IV tear is rare. X-rays help. T1 and L5 are bones.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_only_resembles_a_slip_is_sound(string body)
    {
        using var site = new LittleSite().WriteBody(body);

        site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(":::care urgent Call the clinic today if you cannot walk or talk:\n- Pain.\n:::")]
    [InlineData(":::care self-care **Rest** at home\n- Pain.\n:::")]
    [InlineData(":::care emergency Call {emergency} now if:\n- Pain.\n:::\n\nOr call {poison-help}.")]
    [InlineData(":::say-it-back\n- Does it hurt? How long?\n  A little. A day or two. Call us if it stays.\n- Why?\n  Nobody knows.\n- Who helps?\n  We do.\n:::")]
    public void A_block_that_only_resembles_a_slip_is_sound(string body)
    {
        using var site = new LittleSite().WriteBody(body);

        site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("title: Care for soreness at home", "title: “Home” and “work”")]
    [InlineData("title: Care for soreness at home", "title: \"Care for “soreness”\"")]
    [InlineData("order: 1", "order: 1\n# A note \U0001F44D of\u200B ours &amp; theirs")]
    public void Front_matter_that_only_resembles_a_slip_is_sound(string old, string now)
    {
        using var site = new LittleSite().Change(HomeCare, old, now);

        site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Notes_for_writers_in_a_data_file_may_hold_any_sign()
    {
        using var site = new LittleSite().Change("topics.yml", "  order: 1\n", "  order: 1\n  # Our \U0001F44D note: 5 &lt; 6\n");

        site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Files_beside_the_pictures_are_no_slip()
    {
        using var site = new LittleSite().Write("figures/Notes for us.txt", "Buy a camera.").Write("figures/.DS_Store", "a");

        site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void All_levels_stand_together_on_the_page_that_readers_look_for()
    {
        const string Page = "articles/soreness/when-to-get-help.md";
        using var site = new LittleSite().Write(Page, ShapedTexts.File("self-care", ShapedTexts.Bodies["self-care"] + "\n:::advice urgent\n:::\n")
            .Replace("Care for soreness at home", "When to get help", StringComparison.Ordinal).Replace("Keep moving gently.", "Call in time.", StringComparison.Ordinal));

        site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("11/21/2026", "2026-11-21")]
    [InlineData("3/4/2026", "2026-03-04 (if you mean March 4, 2026)")]
    [InlineData("21.11.2026", "2026-11-21")]
    [InlineData("November 21, 2026", "2026-11-21")]
    [InlineData("Nov 21st, 2026", "2026-11-21")]
    [InlineData("2026/11/21", "2026-11-21")]
    [InlineData("2026-1-2", "2026-01-02")]
    [InlineData("2026-13-45", "The calendar has no such day")]
    [InlineData("yesterday", "like this: 2026-11-21")]
    public void The_cure_for_a_day_shows_that_day_in_the_right_form(string written, string cure)
    {
        using var site = new LittleSite().Change(HomeCare, "published: 2026-11-21", $"published: {written}");

        site.Problems().ShouldHaveSingleItem().Cure.ShouldContain(cure);
    }

    [Fact]
    public void The_cure_for_a_block_without_an_end_names_the_line_that_was_meant_to_end_it()
    {
        using var site = new LittleSite().WriteBody(":::do\n- Walk.\n::");

        site.Problems().ShouldHaveSingleItem().Cure.ShouldContain($"Line {FirstBodyLine + 2} has '::'");
    }

    [Theory]
    [InlineData("See [home care] (/soreness/home-care).", "'[home care](/soreness/home-care)'")]
    [InlineData("See [home care](/soreness/home care).", "'[home care](/soreness/home-care)'")]
    [InlineData("See [home care](/soreness/home-care, then walk.", "'[home care](/soreness/home-care)'")]
    [InlineData("Walk **slowly ** now.", "'**slowly**'")]
    [InlineData("##Walk a little\n\nSlowly.", "'## Walk a little'")]
    [InlineData("## WALK A LITTLE\n\nSlowly.", "'Walk a little'")]
    [InlineData("Call {poison-help now.", "'{poison-help}'")]
    [InlineData("Walk&nbsp;slowly.", "a plain space")]
    [InlineData("Don&rsquo;t push.", "'’'")]
    [InlineData(":::figure My Pack.JPEG\ncaption: A\n:::", "':::figure my-pack.jpg'")]
    public void A_cure_shows_the_mended_text(string body, string cure)
    {
        using var site = new LittleSite().WriteBody(body);

        site.Problems().ShouldHaveSingleItem().Cure.ShouldContain(cure);
    }
}
