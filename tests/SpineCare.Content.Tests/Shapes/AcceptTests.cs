using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;
using static SpineCare.Content.Tests.Sites.ShapedTexts;

namespace SpineCare.Content.Tests.Shapes;

/// <summary>A writer may accept a warning of a text, with a reason. FrontMatterSlips holds the places of what is refused.</summary>
public sealed class AcceptTests : IDisposable
{
    private const string Reason = "Patients asked for the risks first.";

    private static readonly string s_inOrder = Bodies["visit"];

    private static readonly string s_outOfOrder = s_inOrder.Replace(SectionOf(s_inOrder, "risks"), "", StringComparison.Ordinal)
        .Replace("## The before", SectionOf(s_inOrder, "risks") + "## The before", StringComparison.Ordinal);

    private readonly LittleSite _site = new();

    [Fact]
    public void A_warning_that_is_not_accepted_is_listed() => Codes(s_outOfOrder).ShouldBe(["SC217"]);

    [Fact]
    public void An_accepted_warning_is_not_listed_and_the_text_is_live()
    {
        Codes(s_outOfOrder, $"SC217: {Reason}").ShouldBeEmpty();

        LittleSite.HomeCareIn(_site.Read()).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void Every_warning_of_an_accepted_kind_is_left_out()
    {
        var more = s_outOfOrder.Replace(SectionOf(s_outOfOrder, "in-short"), "", StringComparison.Ordinal)
            .Replace("## The risks", "## The in-short {in-short}\n\nWalk.\n\n## The risks", StringComparison.Ordinal);
        Codes(more).ShouldBe(["SC217", "SC217"]);

        Codes(more, $"SC217: {Reason}").ShouldBeEmpty();
    }

    [Fact]
    public void A_reason_may_be_put_in_quotes() => Codes(s_outOfOrder, "SC217: \"They said: risks first.\"").ShouldBeEmpty();

    [Fact]
    public void Warnings_of_other_texts_stay()
    {
        _site.Write("articles/soreness/other.md", File("visit", s_outOfOrder)
            .Replace("Care for soreness at home", "Another visit", StringComparison.Ordinal).Replace("Keep moving gently.", "Come again.", StringComparison.Ordinal));

        Codes(s_outOfOrder, $"SC217: {Reason}").ShouldBe(["SC217"]);
        _site.Problems().ShouldHaveSingleItem().Location.File.ShouldBe("articles/soreness/other.md");
    }

    [Theory]
    [InlineData("SC215")]
    [InlineData("SC308")]
    [InlineData("SC999")]
    [InlineData("sc217")]
    public void Nothing_but_a_warning_can_be_accepted(string code)
    {
        Codes(s_inOrder.Replace(SectionOf(s_inOrder, "risks"), "", StringComparison.Ordinal), $"{code}: {Reason}").ShouldContain("SC107");

        _site.Read().Articles.Keys.ShouldNotContain("/soreness/home-care");
    }

    [Fact]
    public void An_error_holds_the_text_back_whatever_is_accepted()
    {
        _site.Write(HomeCare, File("visit", s_inOrder));
        var live = _site.Start();

        Looking.Settle(live, () => Write(s_outOfOrder + "\n{emergancy}\n", $"SC217: {Reason}"));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC206");
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeTrue();
    }

    [Fact]
    public void A_needless_acceptance_is_a_warning_and_the_text_is_live()
    {
        Codes(s_inOrder, $"SC217: {Reason}").ShouldBe(["SC109"]);

        LittleSite.HomeCareIn(_site.Read()).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void Of_two_acceptances_only_the_needless_one_is_told()
    {
        Codes(s_outOfOrder, $"SC217: {Reason}", $"SC304: {Reason}").ShouldBe(["SC109"]);

        var problem = _site.Problems().ShouldHaveSingleItem();
        problem.Location.Line.ShouldBe(9);
        problem.Message.ShouldContain("SC304");
    }

    [Fact]
    public void A_needless_acceptance_is_not_told_while_an_error_may_hide_the_warning() =>
        Codes(s_outOfOrder.Replace(SectionOf(s_outOfOrder, "risks"), "", StringComparison.Ordinal), $"SC217: {Reason}").ShouldBe(["SC215"]);

    [Fact]
    public void That_an_acceptance_is_needless_cannot_be_accepted() =>
        Codes(s_inOrder, $"SC217: {Reason}", "SC109: We like it so.").ShouldBe(["SC109", "SC109"]);

    public void Dispose() => _site.Dispose();

    private IEnumerable<string> Codes(string body, params string[] accepted)
    {
        Write(body, accepted);
        return _site.Problems().Select(problem => problem.Kind.Code);
    }

    private void Write(string body, params string[] accepted)
    {
        var lines = string.Concat(accepted.Select(item => $"  - {item}\n"));
        _site.Write(HomeCare, File("visit", body).Replace("type: visit\n", lines.Length > 0 ? $"accept:\n{lines}type: visit\n" : "type: visit\n", StringComparison.Ordinal));
    }
}
