using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Guide;
using SpineCare.Content.Tests.Reviews;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Handouts;

/// <summary>A handout shows the words of its pages, as they stand now.</summary>
public sealed class HandoutTests : IDisposable
{
    private const string File = "handouts/sheet.md";
    private const string Address = "/handouts/sheet";
    private const string Gone = "This part cannot be shown now.";

    private readonly LittleSite _site = new LittleSite().Write(File, LittleSiteTexts.Handout(":::from /soreness/home-care#what-helps text\n:::"));

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_edit_of_a_page_changes_its_handout()
    {
        TextOf(_site.Read(SourceSet.Empty)).ShouldContain("Walk a little");

        _site.Change(HomeCare, "Walk a little", "Walk slowly");

        TextOf(_site.Read(SourceSet.Empty)).ShouldContain("Walk slowly");
    }

    [Fact]
    public void No_number_of_a_citation_and_no_link_to_the_meaning_of_a_word_stands_on_a_handout()
    {
        _site.Change(HomeCare, "Walk a little", "With stenosis, walk a little");

        var handout = _site.Read(SourceSet.Empty).Library.Handouts[Address];

        handout.Body.Html.ShouldStartWith("<p>With stenosis, walk a little.");
        handout.References.ShouldBeEmpty();
        handout.Words.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_of_a_piece_into_its_own_page_leads_there()
    {
        _site.Change(HomeCare, "Walk a little", "Walk ([more](#what-helps)) a little");

        TextOf(_site.Read(SourceSet.Empty)).ShouldContain("href=\"/soreness/home-care#what-helps\"");
    }

    [Fact]
    public void A_page_that_loses_a_piece_leaves_the_handout_its_words_and_a_restart_does_not_take_them()
    {
        var sound = _site.Read(SourceSet.Empty).LastSound;
        _site.Change(HomeCare, "## What helps", "## What may help");

        var after = _site.Read(sound);
        var restarted = _site.Read(after.LastSound);

        foreach (var edition in new[] { after, restarted })
        {
            edition.Library.Problems.ShouldHaveSingleItem().ToString().ShouldBe($"{File}(11,1): error SC330: The page /soreness/home-care has no heading '#what-helps'.");
            edition.Library.Handouts[Address].IsLastSound.ShouldBeTrue();
            TextOf(edition).ShouldContain("Walk a little");
        }
    }

    [Fact]
    public void A_handout_goes_dark_with_the_page_that_it_is_taken_from()
    {
        using var signed = new SignedSite();
        signed.Sign();
        signed.Little.Append("site.yml", "review_limit: 30\n").Write(File, LittleSiteTexts.Handout(":::from /soreness/home-care#what-helps text\n:::"));
        signed.Little.Read().Handouts[Address].Body.Html.ShouldContain("Walk a little");

        var handout = signed.On(new(2031, 1, 1)).Little.Read().Handouts[Address];

        handout.IsTakenDown.ShouldBeTrue();
        handout.Body.Html.ShouldStartWith("<section class=\"care-card care-card--emergency\">");
        handout.Body.Html.ShouldNotContain("Walk a little");
    }

    [Fact]
    public void A_page_with_an_error_lends_its_last_sound_words()
    {
        var sound = _site.Read(SourceSet.Empty).LastSound;
        _site.Change(HomeCare, "Walk a little", "Run {a-lot}");

        var edition = _site.Read(sound);

        edition.Library.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(HomeCare);
        TextOf(edition).ShouldContain("Walk a little");
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("withdrawn: It was wrong.")]
    public void The_words_of_a_page_that_readers_do_not_see_stand_on_no_handout(string line)
    {
        var sound = _site.Read(SourceSet.Empty).LastSound;
        _site.Change(HomeCare, "type: note", $"type: note\n{line}");

        var edition = _site.Read(sound);

        TextOf(edition).ShouldContain(Gone);
        TextOf(edition).ShouldNotContain("Walk a little");
        edition.Library.Problems.ShouldContain(problem => problem.Kind.Code == "SC321" && problem.Location.File == File);
    }

    [Fact]
    public void A_label_that_the_page_told_before_a_list_stands_on_the_handout()
    {
        _site.WriteBody("## What helps\n\nDo this. {opinion}\n\n- Walk. {opinion}\n- Rest. {opinion}").Write(File, LittleSiteTexts.Handout(":::from /soreness/home-care#what-helps list\n:::"));

        TextOf(_site.Read(SourceSet.Empty)).ShouldContain(">Opinion<");
    }

    [Fact]
    public void A_draft_of_a_handout_is_not_public_and_a_preview_shows_it()
    {
        _site.Change(File, "type: handout", "type: handout\ndraft: true");

        _site.Read(SourceSet.Empty).Library.Handouts.ShouldBeEmpty();
        _site.ReadForPreview(SourceSet.Empty).Handouts[Address].Body.Html.ShouldContain("Walk a little");
    }

    [Fact]
    public void A_page_cannot_take_the_address_of_a_handout()
    {
        _site.Write("pages/handouts/other.md", LittleSiteTexts.PageCalled("Another", "Walk."));

        _site.Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC011");
    }

    [Fact]
    public void Table_and_care_card_are_written_out_whole_when_a_piece_is_kept()
    {
        _site.WriteBody("## What helps\n\n| Do | When |\n| --- | --- |\n| Walk | Now |\n\n:::care urgent Call today if\n- You hurt.\n:::")
            .Write(File, LittleSiteTexts.Handout(":::from /soreness/home-care#what-helps table\n:::\n\n:::from /soreness/home-care#what-helps care\n:::\n\n:::from /soreness/home-care ask\n:::"));
        var sound = _site.Read(SourceSet.Empty);
        _site.WriteBody("Nothing.");

        Outline.Of(TextOf(_site.Read(sound.LastSound))).ShouldBe(Outline.Of(TextOf(sound).Replace("<div class=\"asked\">", "", StringComparison.Ordinal).Replace("</div>", "", StringComparison.Ordinal)));
    }

    private static string TextOf(Edition edition) => edition.Library.Handouts[Address].Body.Html;
}
