using SpineCare.Content.Articles;
using SpineCare.Content.Subjects;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Subjects;

/// <summary>What search engines are told of the subject of an article stands in its text.</summary>
public sealed class SubjectTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Fact]
    public void A_page_that_names_no_subject_has_none() => Read("treatment", "").ShouldBeNull();

    [Theory]
    [InlineData("treatment", SubjectKind.Therapy)]
    [InlineData("questions", SubjectKind.Therapy)]
    [InlineData("planning", SubjectKind.Therapy)]
    [InlineData("visit", SubjectKind.Procedure)]
    [InlineData("self-care", SubjectKind.Sign)]
    public void The_type_of_the_page_says_what_kind_of_thing_it_is_about(string type, SubjectKind kind) =>
        Read(type, "about: Walk")!.Kind.ShouldBe(kind);

    [Fact]
    public void Names_that_stand_in_their_section_are_told()
    {
        var subject = Read("treatment", "about: Walk\nharms: [Walk a]\nserious_harms: [The risks]\nnot_for:\n  - Walk a little\n  - The who")!;

        subject.Name.ShouldBe("Walk");
        subject.Harms.ShouldBe(["Walk a"]);
        subject.SeriousHarms.ShouldBe(["The risks"]);
        subject.NotFor.ShouldBe(["Walk a little", "The who"]);
        _site.Read().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Names_that_stand_elsewhere_are_left_out_and_told_as_a_warning()
    {
        var subject = Read("treatment", "about: Walk\nharms: [The benefits, walk a]\nserious_harms: [The risks]\nnot_for: [The risks]")!;

        subject.Harms.ShouldBeEmpty();
        subject.SeriousHarms.ShouldBe(["The risks"]);
        subject.NotFor.ShouldBeEmpty();
        _site.Read().Problems.Select(problem => problem.Kind.Code).ShouldBe(["SC228", "SC228", "SC228"]);
    }

    [Fact]
    public void A_name_that_a_citation_cuts_in_two_does_not_stand_there()
    {
        var subject = Read("treatment", "about: Walk\nharms: [a little.]")!;

        subject.Harms.ShouldBeEmpty();
    }

    [Fact]
    public void A_subject_that_stands_nowhere_is_not_told() => Read("treatment", "about: adjustment").ShouldBeNull();

    [Fact]
    public void A_visit_is_told_with_its_steps_and_what_comes_before_and_after_it()
    {
        var subject = Read("visit", "about: Walk", body => body
            .Replace("## The before {before}\n\nWalk a little.\n", "## The before {before}\n\n:::checklist\n- **Call:** {emergency} if you must. {advice}\n- Eat *lightly*.\n\n  Not much.\n:::\n", StringComparison.Ordinal)
            .Replace("## The what-happens {what-happens}\n\nWalk a little.\n", "## The what-happens {what-happens}\n\nWe say hello.\n\n### Step 1: You talk\n\nWalk.\n\n### Step 2: We look\n\n- Walk.\n", StringComparison.Ordinal)
            .Replace("## The next-steps {next-steps}\n\nWalk a little.\n", "## The next-steps {next-steps}\n\n1. Walk home. It helps [@lee2020]. So they say.\n2. Rest.\n", StringComparison.Ordinal))!;

        subject.Preparation.ShouldBe(["Call: 911 if you must.", "Eat lightly."]);
        subject.Steps.ShouldBe(["Step 1: You talk", "Step 2: We look"]);
        subject.Followup.ShouldBe(["Walk home. It helps", "Rest."]);
        subject.Harms.ShouldBeEmpty();
    }

    public void Dispose() => _site.Dispose();

    private Subject? Read(string type, string keys, Func<string, string>? change = null)
    {
        var text = ShapedTexts.File(type, (change ?? (body => body))(ShapedTexts.Bodies[type]));
        _site.Write(LittleSiteTexts.HomeCare, text.Replace("\norder: 1\n", $"\norder: 1\n{keys}\n", StringComparison.Ordinal));
        var article = (Article?)_site.Read().Find("/soreness/home-care");
        return article.ShouldNotBeNull().Subject;
    }
}
