using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.ShapedTexts;

namespace SpineCare.Content.Tests.Shapes;

/// <summary>Each type of page has its sections and blocks; each one left out is one problem, where it belongs.</summary>
public sealed class PageShapeTests : IDisposable
{
    private readonly LittleSite _site = new();

    public static TheoryData<string> Types => [.. Bodies.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Sections => new()
    {
        { "treatment", "how-it-works" }, { "treatment", "benefits" }, { "treatment", "risks" }, { "treatment", "who-should-not" }, { "treatment", "without-it" },
        { "treatment", "other-choices" }, { "treatment", "get-help" }, { "treatment", "next-steps" }, { "treatment", "unknown" }, { "treatment", "in-short" },
        { "visit", "before" }, { "visit", "what-happens" }, { "visit", "risks" }, { "visit", "get-help" }, { "visit", "next-steps" }, { "visit", "unknown" }, { "visit", "in-short" },
        { "planning", "next-steps" }, { "planning", "get-help" }, { "planning", "unknown" }, { "planning", "in-short" },
        { "self-care", "what-to-do" }, { "self-care", "get-help" }, { "self-care", "next-steps" }, { "self-care", "unknown" }, { "self-care", "in-short" },
        { "questions", "benefits" }, { "questions", "risks" }, { "questions", "who-should-not" }, { "questions", "get-help" }, { "questions", "next-steps" }, { "questions", "unknown" }, { "questions", "in-short" },
        { "comparison", "comparison" }, { "comparison", "get-help" }, { "comparison", "next-steps" }, { "comparison", "unknown" }, { "comparison", "in-short" },
    };

    /// <summary>A block, and the role of the section at whose heading its absence is told; "" where it may stand anywhere.</summary>
    public static TheoryData<string, string, string> Blocks => new()
    {
        { "treatment", KeyPoints, "" }, { "treatment", Steps, "next-steps" }, { "treatment", Checklist, "next-steps" },
        { "visit", KeyPoints, "" }, { "visit", Checklist[1..], "" },
        { "planning", KeyPoints, "" }, { "planning", Checklist, "next-steps" },
        { "self-care", KeyPoints, "" }, { "self-care", Checklist, "next-steps" },
        { "questions", KeyPoints, "" }, { "questions", Checklist[1..], "" },
        { "comparison", KeyPoints, "" }, { "comparison", Table, "comparison" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_with_all_that_its_type_needs_is_sound(string type)
    {
        Problems(type, Bodies[type]).ShouldBeEmpty();

        var html = Published(_site.Read(), type).Body.Html;
        html.ShouldContain("id=\"the-unknown\">The unknown</h2>");
        html.ShouldNotContain("{");
    }

    [Fact]
    public void The_sections_of_these_tests_are_those_of_the_sound_texts() =>
        Sections.Select(row => ((string)row[0], (string)row[1])).ShouldBe(
            Bodies.SelectMany(body => body.Value.Split('{', '}').Where((_, i) => i % 2 == 1).Select(role => (body.Key, role))), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_left_out_is_one_problem_where_the_section_belongs(string type, string role)
    {
        var (body, section) = (Bodies[type], SectionOf(Bodies[type], role));
        var rest = body.Replace(section, "", StringComparison.Ordinal);
        var place = role == "in-short" ? End(type, rest) : Place(type, body, section);

        var problem = Problems(type, rest).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe(("SC215", place));
        problem.Message.ShouldBe($"A page of the type '{type}' has a section '{{{role}}}'; it is missing before this line.");
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_heading_that_loses_its_word_is_one_problem_before_the_next_section(string type, string role)
    {
        var (body, section) = (Bodies[type], SectionOf(Bodies[type], role));
        var rest = body.Replace($" {{{role}}}", "", StringComparison.Ordinal);
        var next = body[(body.IndexOf(section, StringComparison.Ordinal) + section.Length)..];
        var place = role == "in-short" ? End(type, rest) : Place(type, body, next);

        var problem = Problems(type, rest).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe(("SC215", place));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_left_out_is_one_problem_at_its_section(string type, string block, string role)
    {
        var rest = Bodies[type].Replace(block, "", StringComparison.Ordinal);
        var place = role.Length == 0 ? new SourceLocation(FileOf(type), FirstLineOf(type)) : Place(type, rest, SectionOf(rest, role));

        var problem = Problems(type, rest).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe(("SC218", place));
        problem.Message.ShouldStartWith($"A page of the type '{type}' has a ");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_emergency_card_left_out_is_told_at_the_end_of_the_text(string type)
    {
        var rest = Bodies[type].Replace(Card, "", StringComparison.Ordinal);

        var problem = Problems(type, rest).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe(("SC219", End(type, rest)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_second_emergency_card_is_told_where_it_stands_and_a_third_too(string type)
    {
        var body = Bodies[type] + Card;

        Problems(type, body).ShouldHaveSingleItem().Location.ShouldBe(Place(type, body, Card[1..], last: true));
        Problems(type, body + Card).Select(problem => problem.Kind.Code).ShouldBe(["SC219", "SC219"]);
    }

    [Theory]
    [InlineData(":::advice urgent\n:::", "SC241")]
    [InlineData(":::care emergency Call {emergency} now\n- Pain\n:::")]
    public void Another_card_does_not_stand_for_the_emergency_card(string card, params string[] told)
    {
        var body = Bodies["self-care"].Replace(Card, $"\n{card}\n", StringComparison.Ordinal);

        Problems("self-care", body).Select(problem => problem.Kind.Code).ShouldBe([.. told, "SC219"], ignoreOrder: true);
        Problems("self-care", Bodies["self-care"] + $"\n{card}\n").Select(problem => problem.Kind.Code).ShouldBe(told);
    }

    [Theory]
    [InlineData("treatment")]
    [InlineData("questions")]
    public void Who_should_not_have_it_may_stand_before_the_risks(string type)
    {
        var (risks, not) = (SectionOf(Bodies[type], "risks"), SectionOf(Bodies[type], "who-should-not"));

        Problems(type, Bodies[type].Replace(risks + not, not + risks, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("treatment", "benefits", "how-it-works")]
    [InlineData("treatment", "get-help", "risks")]
    [InlineData("treatment", "without-it", "who-should-not")]
    [InlineData("visit", "what-happens", "before")]
    [InlineData("visit", "in-short", "unknown")]
    public void A_section_before_the_one_that_it_should_follow_is_a_warning(string type, string role, string before)
    {
        var (moved, old) = (SectionOf(Bodies[type], role).TrimEnd('\n') + "\n\n", SectionOf(Bodies[type], before));
        var body = Bodies[type].Replace(SectionOf(Bodies[type], role), "", StringComparison.Ordinal).Replace(old, moved + old, StringComparison.Ordinal);

        var problem = Problems(type, body).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.IsError).ShouldBe(("SC217", false));
        problem.Message.ShouldStartWith($"The section '{{{before}}}' stands after ");
        problem.Location.ShouldBe(Place(type, body, old));
        Published(_site.Read(), type).IsLastSound.ShouldBeFalse();
    }

    [Theory]
    [InlineData("planning")]
    [InlineData("self-care")]
    [InlineData("questions")]
    [InlineData("comparison")]
    public void The_sections_of_other_types_may_stand_in_any_order(string type)
    {
        var unknown = SectionOf(Bodies[type], "unknown");

        Problems(type, Bodies[type].Replace(unknown, "", StringComparison.Ordinal).Replace(KeyPoints, KeyPoints + unknown, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_section_may_stand_below_another_and_other_sections_anywhere()
    {
        var body = Bodies["self-care"].Replace("## The get-help", "## More\n\nText.\n\n### The get-help", StringComparison.Ordinal)
            .Replace("## The next-steps {next-steps}\n", "## The next-steps {next-steps}\n\n### First\n", StringComparison.Ordinal);

        Problems("self-care", body).ShouldBeEmpty();
    }

    [Fact]
    public void A_block_below_a_later_heading_of_the_same_level_is_not_in_the_section()
    {
        var body = Bodies["self-care"].Replace(Checklist, "\n## More\n" + Checklist, StringComparison.Ordinal);

        Problems("self-care", body).ShouldHaveSingleItem().Kind.Code.ShouldBe("SC218");
    }

    [Fact]
    public void A_note_and_a_page_about_the_site_need_no_section()
    {
        _site.WriteBody("Walk.").Write(LittleSiteTexts.About, LittleSiteTexts.Page("Walk."));

        _site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_loses_a_section_leaves_its_last_sound_version_also_after_a_restart(string type)
    {
        _site.Write(FileOf(type), File(type, Bodies[type]));
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write(FileOf(type), File(type, Bodies[type].Replace(SectionOf(Bodies[type], "unknown"), "", StringComparison.Ordinal))));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC215");
            Published(library, type).Body.Html.ShouldContain("The unknown");
            Published(library, type).IsLastSound.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_type_that_needs_more_is_told_of_all_that_is_missing()
    {
        Problems("visit", Bodies["self-care"]).Select(problem => $"{problem.Kind.Code} {problem.Message.Split('{', '}').ElementAtOrDefault(1)}")
            .ShouldBe(["SC215 before", "SC215 what-happens", "SC215 risks"]);
    }

    public void Dispose() => _site.Dispose();

    private static Articles.Publication Published(Library library, string type) =>
        type == "comparison" ? library.Pages["/compare-choices"] : LittleSite.HomeCareIn(library);

    private static SourceLocation Place(string type, string body, string part, bool last = false)
    {
        var at = last ? body.LastIndexOf(part, StringComparison.Ordinal) : body.IndexOf(part, StringComparison.Ordinal);
        return new(FileOf(type), FirstLineOf(type) + body[..at].Count(sign => sign == '\n'));
    }

    private static SourceLocation End(string type, string body)
    {
        var text = body.TrimEnd();
        return new(FileOf(type), FirstLineOf(type) + text.Count(sign => sign == '\n'), text.Length - text.LastIndexOf('\n'));
    }

    private ImmutableArray<ContentProblem> Problems(string type, string body) => _site.Write(FileOf(type), File(type, body)).Problems();
}
