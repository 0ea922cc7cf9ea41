using SpineCare.Content.Calendar;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Calendar;

/// <summary>The day that readers see moves with the text, or somebody is told.</summary>
public sealed class ChangedDayTests : IDisposable
{
    private const string OldText = "Walk a little [@lee2020].";
    private const string NewText = "Walk a lot [@lee2020].";

    private readonly LittleSite _site = new();

    public ChangedDayTests() => Accept();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_text_as_it_was_accepted_is_no_problem() => _site.Problems().ShouldBeEmpty();

    [Fact]
    public void A_change_without_a_new_day_is_told()
    {
        _site.Change(LittleSiteTexts.HomeCare, OldText, NewText);

        _site.Problems().ShouldHaveSingleItem().Cure.ShouldStartWith("Write 'changed: 2027-01-15'");
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-15")]
    public void A_change_with_a_new_day_is_no_problem(string day)
    {
        _site.Change(LittleSiteTexts.HomeCare, OldText, NewText).Change(LittleSiteTexts.HomeCare, "changed: 2026-11-21", $"changed: {day}");

        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_second_change_of_the_same_day_is_no_problem()
    {
        _site.Clock.Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
        _site.Change(LittleSiteTexts.HomeCare, OldText, NewText);

        _site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("title: Care for soreness at home", "title: Care at home")]
    [InlineData("main_message: Keep moving gently.", "main_message: Keep walking.")]
    [InlineData("  - How long may I be sore?", "  - How long will I be sore?")]
    public void What_readers_see_of_front_matter_is_text_too(string old, string now)
    {
        _site.Change(LittleSiteTexts.HomeCare, old, now);

        _site.Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC112");
    }

    [Theory]
    [InlineData("order: 1", "order: 2")]
    [InlineData("changed: 2026-11-21\n", "changed: 2026-11-21 \n")]
    [InlineData(OldText, OldText + "  ")]
    public void What_readers_do_not_see_is_no_change(string old, string now)
    {
        _site.Change(LittleSiteTexts.HomeCare, old, now);

        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_another_editor_saved_with_other_ends_of_lines_is_no_change()
    {
        _site.Resave(bytes => [.. bytes.SelectMany(sign => sign == (byte)'\n' ? "\r\n"u8.ToArray() : [sign])]);

        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Accepting_keeps_what_was_known_of_a_page_that_holds_a_mistake()
    {
        _site.Change(LittleSiteTexts.HomeCare, OldText, "Walk a lot [@lee2002].");
        Accept();
        _site.Change(LittleSiteTexts.HomeCare, "[@lee2002]", "[@lee2020]");

        _site.Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC112");
    }

    [Fact]
    public void Two_versions_of_a_file_are_compared_alike()
    {
        var before = new SourceText(LittleSiteTexts.HomeCare, LittleSiteTexts.All[LittleSiteTexts.HomeCare]);
        var now = before with { Text = before.Text.Replace(OldText, NewText, StringComparison.Ordinal) };

        ChangedDay.Check(before, before, new(2027, 1, 15)).ShouldBeEmpty();
        ChangedDay.Check(now, before, new(2027, 1, 15)).ShouldHaveSingleItem().Location.Line.ShouldBe(9);
    }

    private void Accept() =>
        _site.Write(ChangedDay.File, ChangedDay.Of(SourceSet.Read(new ContentFolder(_site.Content)), _site.Read()));
}
