using SpineCare.Content.Changes;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Tests.Changes;

public sealed class TextChangeTests
{
    private const string Text = """
        ---
        title: Sore backs
        ask:
          - When can I lift?
        ---

        Most people get well.

        ## What helps {what-to-do}

        Walk a little [@lee2020]. Rest for
        two days. {rule rest} {waiting}

        1. Stand up.
        2. Sit down.

        ## What does not

        Lying still. Pills.

        | Score | What to do |
        | --- | --- |
        | Down | Go on |

        """;

    [Theory]
    [InlineData("title: Sore backs", "title: \"Stiff: backs\"", "Key title Changed: -Sore backs +Stiff: backs")]
    [InlineData("  - When can I lift?", "  - When can I lift?\n  - May I run?", "Key ask Changed: +May I run?")]
    [InlineData("ask:\n  - When can I lift?\n", "", "Key ask Gone: -When can I lift?")]
    [InlineData("Most people", "Many people", "Section  Changed: -Most people get well. +Many people get well.")]
    [InlineData("two days.", "three days.", "Section What helps Changed: -Rest for two days. {rule rest} {waiting} +Rest for three days. {rule rest} {waiting}")]
    [InlineData("[@lee2020]", "[@lee2021]", "Section What helps Changed: -Walk a little [@lee2020]. +Walk a little [@lee2021].")]
    [InlineData("{rule rest} ", "", "Section What helps Changed: -Rest for two days. {rule rest} {waiting} +Rest for two days. {waiting}")]
    [InlineData("1. Stand up.\n2. Sit", "1. Wake up.\n2. Stand up.\n3. Sit", "Section What helps Changed: +Wake up.")]
    [InlineData("| Go on |", "| Go on as you are |", "Section What does not Changed: -Down | Go on +Down | Go on as you are")]
    [InlineData("## What does not", "## What does not help", "Section What does not help Renamed:")]
    [InlineData("## What does not\n\nLying still. Pills.", "## Also\n\nHeat. Cold.\n\n## What does not\n\nLying still. Pills.", "Section Also New: +Heat. +Cold.")]
    public void A_change_is_told_with_the_part_that_it_stands_in(string old, string now, string told) => Told(Text, Replace(old, now)).ShouldBe(told);

    [Theory]
    [InlineData("Rest for\ntwo days.", "Rest\nfor two days.")]
    [InlineData("\n", "\r\n")]
    [InlineData("## What helps {what-to-do}", "### What helps")]
    public void Line_breaks_and_signs_are_no_change_of_what_it_says(string old, string now) => Told(Text, Replace(old, now)).ShouldBe("");

    [Fact]
    public void A_number_that_begins_a_line_and_counts_no_step_is_not_lost()
    {
        const string hours = "## When\n\nCall us after\n48. No sooner.\n";

        Told(hours, hours.Replace("48", "72", StringComparison.Ordinal)).ShouldBe("Section When Changed: -Call us after 48. +Call us after 72.");
    }

    [Fact]
    public void Sections_in_another_order_are_seen()
    {
        const string one = "## A\n\nOne.\n", other = "## B\n\nTwo.\n";

        TextChange.Between(Article(one + other), Article(other + one)).IsReordered.ShouldBeTrue();
        TextChange.Between(Article(one + other), Article(one + other)).IsReordered.ShouldBeFalse();
        TextChange.Between(Article(one + other), Article("## C\n\nThree.\n" + one)).IsReordered.ShouldBeFalse();
    }

    [Fact]
    public void A_section_in_place_of_another_of_a_like_name_is_none_renamed() =>
        Told("## What helps\n\nWalk.\n", "## What helps you\n\nRest.\n").ShouldBe("Section What helps you New: +Rest. | Section What helps Gone: -Walk.");

    [Fact]
    public void Entries_of_a_data_file_are_told_by_name()
    {
        const string faq = "# All questions\n\nhow-long:\n  question: How long?\n  answer: |\n    A day. Or two.\n\nis-it-safe:\n  question: Is it safe?\n";

        var changes = TextChange.Between(new("faq.yml", faq), new("faq.yml", faq
            .Replace("Or two", "Or three", StringComparison.Ordinal).Replace("is-it-safe", "safe", StringComparison.Ordinal)));

        Told(changes).ShouldBe("Entry how-long Changed: -Or two. +Or three. | Entry safe Renamed:");
        changes.Parts[^1].FormerName.ShouldBe("is-it-safe");
    }

    [Fact]
    public void A_plain_list_is_compared_line_by_line() =>
        Told(TextChange.Between(new("addresses.txt", "# All.\n/\n/a\n/c\n"), new("addresses.txt", "# All.\n/\n/a\n/b\n"))).ShouldBe("List  Changed: -/c +/b");

    [Theory]
    [InlineData("title: \"open\n---\n")]
    [InlineData("---\n: [\n---\n:::care\n## A\n")]
    [InlineData("")]
    public void A_text_that_is_not_sound_is_compared_all_the_same(string broken) =>
        TextChange.Between(Article(broken), Article(Text)).Parts.ShouldNotBeEmpty();

    private static string Replace(string old, string now)
    {
        Text.ShouldContain(old);
        return Text.Replace(old, now, StringComparison.Ordinal);
    }

    private static SourceText Article(string text) => new("articles/soreness/home-care.md", text);

    private static string Told(string before, string after) => Told(TextChange.Between(Article(before), Article(after)));

    private static string Told(TextChange change) => string.Join(" | ", change.Parts.Select(part =>
        $"{part.Kind} {part.Name} {part.Fate}: {string.Join(' ', part.Sentences.Select(sentence => (sentence.IsNew ? "+" : "-") + sentence.Text))}".TrimEnd()));
}
