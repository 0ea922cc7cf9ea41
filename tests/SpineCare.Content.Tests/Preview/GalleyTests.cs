using System.Text;
using SpineCare.Content.Calendar;
using SpineCare.Content.Preview;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.RealContent;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Preview;

/// <summary>A preview shows each file as it stands, with its problems beside the text, and changes nothing for readers.</summary>
public sealed class GalleyTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_is_sound_looks_as_it_looks_to_readers_to_the_letter()
    {
        var preview = new LibraryReader(LittleSite.Reserved, new Uri("https://spine.example.org"), new Clock(), isPreview: true)
            .Read(SourceSet.Read(new ContentFolder(Repository.FileOf("content"))), SourceSet.Empty).Library;

        PublishedTexts.MarkupOf(preview).ShouldBe(PublishedTexts.MarkupOf(RealLibrary.Real));
        preview.Publications.ShouldAllBe(page => page.Notes.Shows == ShownVersion.AsItStands && !page.Notes.Own.Any());
    }

    [Fact]
    public void A_problem_stands_after_the_block_that_its_line_belongs_to()
    {
        _site.WriteBody("""
            First [a](/no).

            ## Second {nonsense}

            - third
            - [b](/none)

            | fourth | x |
            | --- | --- |
            | [c](/nothing) | y |

            Last <b>.
            Still last [d](/never).
            """);

        var page = LittleSite.HomeCareIn(_site.ReadForPreview());

        Margin.Of(page).ShouldBe(
        [
            "Error, line 17 after First a.", "Error, line 19 after Second {nonsense}", "Error, line 22 after third b",
            "Error, line 26 after fourthx cy", "Error, line 28 after Last <b>. Still last d.", "Error, line 29 after Last <b>. Still last d.",
        ]);
    }

    [Fact]
    public void A_note_tells_the_problem_how_to_mend_it_and_its_code()
    {
        _site.WriteBody("Walk.\n\n:::advise emergency\n:::");

        var note = Margin.NotesIn(LittleSite.HomeCareIn(_site.ReadForPreview())).ShouldHaveSingleItem();

        note.TextContent.ShouldContain("Error, line 19");
        note.TextContent.ShouldContain("There is no block ':::advise'. Did you mean 'advice'?");
        note.TextContent.ShouldContain("The blocks are: advice, blanks, care,");
        note.TextContent.ShouldContain("SC203");
        note.Id.ShouldBe("problem_1");
    }

    [Fact]
    public void Lines_are_those_of_a_file_with_a_byte_order_mark_and_lines_of_Windows()
    {
        var text = LittleSiteTexts.Article("Walk.\n\nRest [a](/no).\n\n[used]: /nowhere\n\nEnd.");
        _site.Write(LittleSiteTexts.HomeCare, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))]);

        Margin.Of(LittleSite.HomeCareIn(_site.ReadForPreview())).ShouldBe(["Error, line 19 after Rest a.", "Error, line 21 after Rest a."]);
    }

    [Fact]
    public void A_warning_stands_beside_its_text_too()
    {
        _site.WriteBody(string.Join(' ', Enumerable.Repeat("walk", 45)) + ".");

        Margin.NotesIn(LittleSite.HomeCareIn(_site.ReadForPreview())).Select(note => note.ClassName).Distinct().ShouldBe(["problem problem--warning"]);
    }

    [Fact]
    public void A_mistake_in_front_matter_stands_above_the_text_which_is_shown_as_it_stands()
    {
        _site.Change(LittleSiteTexts.HomeCare, "audience: Adults", "audiense: Adults").Change(LittleSiteTexts.HomeCare, "Walk a little", "Run a little");

        var page = LittleSite.HomeCareIn(_site.ReadForPreview(LastSound()));

        page.Body.Html.ShouldContain("Run a little");
        page.Notes.Shows.ShouldBe(ShownVersion.AsItStands);
        page.Notes.Above.Select(note => (note.Problem.Location.Line, note.SourceLine))
            .ShouldBe([(5, "audiense: Adults who feel sore after treatment.")]);
        page.Notes.Beside.ShouldBeEmpty();
    }

    [Fact]
    public void A_page_whose_title_was_refused_is_called_by_its_file()
    {
        _site.Change(LittleSiteTexts.HomeCare, "title: Care for soreness at home", "title: ''");

        LittleSite.HomeCareIn(_site.ReadForPreview()).Title.ShouldBe("home-care.md");
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_gives_the_version_before_it_and_the_problem()
    {
        var before = LastSound();
        _site.Change(LittleSiteTexts.HomeCare, "title: Care", "title: \"Care").Change(LittleSiteTexts.HomeCare, "Walk a little", "Run a little");

        var page = LittleSite.HomeCareIn(_site.ReadForPreview(before));

        page.Body.Html.ShouldContain("Walk a little");
        (page.Notes.Shows, page.IsLastSound).ShouldBe((ShownVersion.LastSound, true));
        page.Notes.Above.ShouldHaveSingleItem().Problem.Kind.Code.ShouldBe("SC102");
    }

    [Theory]
    [InlineData("No front matter.\n", "SC101")]
    [InlineData("---\ntitle: \"Care\n---\n\nText.\n", "SC102")]
    [InlineData("a\0b", "SC005")]
    [InlineData("", "SC007")]
    public void A_file_that_cannot_be_shown_and_has_no_version_before_it_is_a_page_of_its_problems(string text, string code)
    {
        _site.Write("articles/soreness/new.md", text).Write("pages/extra.md", text);

        var library = _site.ReadForPreview();

        foreach (var page in new[] { library.Find("/soreness/new")!, library.Find("/extra")! })
        {
            page.Notes.Shows.ShouldBe(ShownVersion.Nothing);
            page.Notes.Above.ShouldHaveSingleItem().Problem.Kind.Code.ShouldBe(code);
            page.Body.IsEmpty.ShouldBeTrue();
            page.Title.ShouldEndWith(".md");
        }

        library.BeingCorrected.ShouldBeEmpty();
    }

    [Fact]
    public void A_page_tells_the_problems_of_what_it_uses_and_of_nothing_else()
    {
        var before = LastSound();
        _site.Change("faq.yml", "A day or two [@lee2020].", "A day or two [@nobody].")
            .Change("faq.yml", "It mostly is. {advice}", "It mostly is. {advise}")
            .Change("references.yml", "doi: 10.1000/lee", "doi: lee")
            .Change("advice.yml", "level: emergency", "level: emergncy");

        var library = _site.ReadForPreview(before);

        library.Find("/soreness/home-care")!.Notes.InOtherFiles.Select(note => note.Problem.Location.File).Distinct()
            .ShouldBe(["faq.yml", "advice.yml", "references.yml"], ignoreOrder: true);
        library.Find("/massage/first-visit")!.Notes.InOtherFiles.ShouldHaveSingleItem().Problem.Message.ShouldContain("{advise}");
        library.Find("/about")!.Notes.InOtherFiles.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_wrong_in_a_file_stays_from_the_state_that_a_preview_hands_on()
    {
        var before = LastSound();
        _site.Change(LittleSiteTexts.HomeCare, "Walk a little", "Run {nonsense}");

        var edition = new LibraryReader(LittleSite.Reserved, time: _site.Clock, isPreview: true).Read(SourceSet.Read(new ContentFolder(_site.Content)), before);

        edition.Library.Find("/soreness/home-care")!.Body.Html.ShouldContain("Run");
        edition.LastSound.Texts[LittleSiteTexts.HomeCare].Text.ShouldContain("Walk a little");
    }

    [Fact]
    public void A_link_to_a_draft_works_in_a_preview_which_warns_of_it_as_check_does()
    {
        _site.Change(LittleSiteTexts.FirstVisit, "order: 1", "order: 1\ndraft: true");

        var preview = _site.ReadForPreview();

        preview.Articles["/massage/first-visit"].State.ShouldBe(PageState.Draft);
        LittleSite.HomeCareIn(preview).Body.Html.ShouldContain("href=\"/massage/first-visit#before-you-go\"");
        preview.Problems.ShouldBe(_site.Problems());
        preview.Problems.ShouldContain(problem => problem.Kind.Code == "SC321");
    }

    private SourceSet LastSound() => _site.Read(SourceSet.Empty).LastSound;
}
