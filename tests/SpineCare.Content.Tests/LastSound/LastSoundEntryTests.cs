using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>A bad entry of a data file keeps its last sound form; the other entries of the file go live.</summary>
public sealed class LastSoundEntryTests : IDisposable
{
    private readonly LittleSite _site = new();

    private static readonly (string File, (string Old, string Now) Other, (string Old, string Now)[] Slips, Func<Library, string> First, Func<Library, string> Second)[] s_files =
    [
        ("references.yml", ("A page on massage", "Changed"),
            [("lee2020:", "lee2020"), ("authors: [Lee A]", "authors: [Lee A"), ("type: article", "type: artikel"), ("  title: A study", "title: A study"), ("title: A study of soreness", "title: \"A study")],
            library => LittleSite.HomeCareIn(library).References[0].Reference.Title, library => LittleSite.FirstVisitIn(library).References[0].Reference.Title),
        ("faq.yml", ("It mostly is.", "Changed."),
            [("how-long-sore:", "how-long-sore"), ("question: How", "question: \"How"), ("be sore?", "be sore"), ("[@lee2020]", "[@nobody]"), ("topic: soreness", "topic: necks"), ("    A day", "A day")],
            library => LittleSite.HomeCareIn(library).Questions[0].Answer.Html, library => LittleSite.FirstVisitIn(library).Questions[0].Answer.Html),
        ("advice.yml", ("- A fever.", "- Changed."),
            [("emergency:\n  level", "emergency\n  level"), ("heading: Call {emergency}", "heading: [Call"), ("level: emergency", "level: emergncy"), ("new weakness.", "new <b>weakness."), ("    - \"**Legs", "- \"**Legs")],
            library => library.CareCards["emergency"].Html + LittleSite.HomeCareIn(library).Body.Html, library => library.CareCards["urgent"].Html),
        ("topics.yml", ("description: About massage.", "description: Changed."),
            [("soreness:\n", "soreness\n"), ("title: Soreness\n  short", "title: {Soreness\n  short"), ("  description: About being", "  descripton: About being"), ("order: 1", "order: one")],
            library => $"{library.FindTopic("soreness")} {LittleSite.HomeCareIn(library).Title}", library => library.FindTopic("massage")!.Description),
        ("site.yml", ("crisis_line: \"988\"", "crisis_line: \"989\""),
            [("name: Little Spine", "name Little Spine"), ("name: Little Spine", "name: \"Little Spine"), ("name: Little Spine", "name: [a]"), ("name: Little Spine", "nmae: Little Spine")],
            library => library.Site.Name + library.Site.BaseAddress, library => library.Site.Phones.CrisisLine),
    ];

    public static TheoryData<string, int> Slips
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in s_files)
            {
                for (var i = 0; i < file.Slips.Length; i++)
                    data.Add(file.File, i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_bad_entry_keeps_its_last_sound_form_and_the_others_go_live(string path, int slip)
    {
        var file = s_files.Single(file => file.File == path);
        var live = _site.Start();
        var (first, second) = (file.First(live.Current), file.Second(live.Current));

        Looking.Settle(live, () => _site.Change(path, file.Slips[slip].Old, file.Slips[slip].Now).Change(path, file.Other.Old, file.Other.Now));

        live.Current.Problems.ShouldNotBeEmpty();
        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            file.First(library).ShouldBe(first);
            file.Second(library).ShouldNotBe(second);
            library.Articles.Values.ShouldAllBe(article => !article.IsLastSound);
            library.Articles.Count.ShouldBe(2);
        }

        Looking.Settle(live, () => _site.Change(path, file.Slips[slip].Now, file.Slips[slip].Old));
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_deleted_reference_stays_in_the_last_sound_version_of_the_page_that_cites_it_and_after_a_restart()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("references.yml", All["references.yml"][All["references.yml"].IndexOf("park2021", StringComparison.Ordinal)..]));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var kept = LittleSite.HomeCareIn(library);
            kept.IsLastSound.ShouldBeTrue();
            kept.References.ShouldHaveSingleItem().Reference.Key.ShouldBe("lee2020");
            kept.Questions.ShouldHaveSingleItem().Answer.Html.ShouldContain("#ref-1");
            library.References.Select(reference => reference.Key).ShouldBe(["park2021"]);
            library.Problems.Select(problem => problem.Kind.Code).ShouldBe(["SC302", "SC302"]);
        }
    }

    [Fact]
    public void A_last_sound_answer_keeps_its_citation_on_a_sound_article_when_its_reference_is_deleted()
    {
        _site.Change("faq.yml", "It mostly is.", "It mostly is [@lee2020].");
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("references.yml", All["references.yml"][All["references.yml"].IndexOf("park2021", StringComparison.Ordinal)..]));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var sound = LittleSite.FirstVisitIn(library);
            sound.IsLastSound.ShouldBeFalse();
            sound.Questions.ShouldHaveSingleItem().Answer.Html.ShouldContain("href=\"#ref-2\"");
            sound.References.Select(reference => reference.Reference.Key).ShouldBe(["park2021", "lee2020"]);
            library.Questions.References.Select(reference => reference.Reference.Key).ShouldBe(["lee2020"]);
        }
    }

    [Theory]
    [InlineData("references.yml")]
    [InlineData("faq.yml")]
    [InlineData("advice.yml")]
    [InlineData("topics.yml")]
    [InlineData("site.yml")]
    [InlineData("help.yml")]
    public void A_deleted_data_file_leaves_its_last_sound_entries(string path)
    {
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);

        Looking.Settle(live, () => _site.Delete(path));

        live.Current.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(path);
        PublishedTexts.Of(live.Current).ShouldBe(before);
        PublishedTexts.Of(_site.Start().Current).ShouldBe(before, "after a restart");
    }

    [Fact]
    public void A_deleted_card_stays_in_the_last_sound_version_of_the_page_that_shows_it()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("advice.yml", All["advice.yml"][..All["advice.yml"].IndexOf("urgent:", StringComparison.Ordinal)]));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC303");
        live.Current.Pages["/get-help-now"].Body.Html.ShouldContain("Call the clinic today if you have");
        _site.Start().Current.Pages["/get-help-now"].Body.Html.ShouldContain("Call the clinic today if you have");
    }

    public void Dispose() => _site.Dispose();
}
