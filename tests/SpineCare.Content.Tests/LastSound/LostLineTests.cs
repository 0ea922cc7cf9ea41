using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>What a slip in a data file seems to delete, or to cut in two, is neither deleted nor shown in part.</summary>
public sealed class LostLineTests : IDisposable
{
    private readonly LittleSite _site = new();

    public static TheoryData<string> Files => ["references.yml", "faq.yml", "advice.yml", "topics.yml", "site.yml", "glossary.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_indented_as_a_whole_leaves_its_last_sound_entries(string path)
    {
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);

        Looking.Settle(live, () => _site.Write(path, "# A comment.\n\n" + Indented(All[path])));

        var problem = live.Current.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File, problem.Location.Line).ShouldBe(("SC108", path, 3));
        PublishedTexts.Of(live.Current).ShouldBe(before);
        PublishedTexts.Of(_site.Start().Current).ShouldBe(before, "after a restart");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_first_entry_that_is_indented_keeps_its_last_sound_form(string path)
    {
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);
        var second = All[path].IndexOf('\n', path == "site.yml" ? 0 : All[path].IndexOf("\n  ", StringComparison.Ordinal));
        while (All[path][second + 1] == ' ')
            second = All[path].IndexOf('\n', second + 1);

        Looking.Settle(live, () => _site.Write(path, Indented(All[path][..(second + 1)]) + All[path][(second + 1)..]));

        var problem = live.Current.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File, problem.Location.Line).ShouldBe(("SC108", path, 1));
        PublishedTexts.Of(live.Current).ShouldBe(before, ignoreOrder: true);
        PublishedTexts.Of(_site.Start().Current).ShouldBe(before, ignoreOrder: true, "after a restart");
    }

    [Fact]
    public void Comments_empty_lines_and_a_line_of_dashes_may_stand_before_the_first_entry()
    {
        foreach (var path in All.Keys.Where(path => path.EndsWith(".yml", StringComparison.Ordinal)))
            _site.Write(path, "---\n# A comment.\n\n  # Another.\n   \n" + All[path]);

        _site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[@lee2020].", "[@lee2020]. <b>")]
    [InlineData("topic: soreness", "topc: soreness")]
    [InlineData("be sore?", "be sore")]
    [InlineData("how-long-sore:", "how-long-sore")]
    public void Nothing_counts_as_deleted_while_another_entry_of_the_file_has_an_error(string sound, string slip)
    {
        var live = _site.Start();
        var start = All["faq.yml"].IndexOf("is-massage-safe:", StringComparison.Ordinal);

        Looking.Settle(live, () => _site.Write("faq.yml", All["faq.yml"][..start]).Change("faq.yml", sound, slip));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldNotBeEmpty();
            LittleSite.FirstVisitIn(library).Questions.ShouldHaveSingleItem().Key.ShouldBe("is-massage-safe");
        }

        Looking.Settle(live, () => _site.Write("faq.yml", All["faq.yml"][..start]));
        LittleSite.FirstVisitIn(live.Current).Questions.ShouldBeEmpty();
        live.Current.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("is-massage-safe:\n", "  is-massage-safe:\n")]
    [InlineData("is-massage-safe:\n  question", "  is-massage-safe:\n    question")]
    [InlineData("is-massage-safe:\n", "")]
    public void An_entry_that_a_slip_makes_a_part_of_the_one_before_it_stays(string sound, string slip)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change("faq.yml", sound, slip));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldNotBeEmpty();
            LittleSite.HomeCareIn(library).Questions.ShouldHaveSingleItem().Answer.Html.ShouldContain("A day or two");
            LittleSite.FirstVisitIn(library).Questions.ShouldHaveSingleItem().Answer.Html.ShouldContain("It mostly is.");
        }
    }

    [Fact]
    public void An_emergency_card_that_is_gone_stays_while_another_card_has_a_mistake()
    {
        var live = _site.Start();
        var urgent = All["advice.yml"][All["advice.yml"].IndexOf("urgent:", StringComparison.Ordinal)..];

        Looking.Settle(live, () => _site.Write("advice.yml", urgent.Replace("level: urgent", "level: urgnt", StringComparison.Ordinal)));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC107");
            library.CareCards.Keys.ShouldBe(["emergency", "urgent", "routine", "self-care"], ignoreOrder: true);
            LittleSite.HomeCareIn(library).IsLastSound.ShouldBeFalse();
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("new weakness.");
        }
    }

    [Fact]
    public void Phone_numbers_that_are_gone_from_the_file_stay_as_they_were()
    {
        _site.Change("site.yml", "\"911\"", "\"112\"");
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("site.yml", All["site.yml"][..All["site.yml"].IndexOf("phones:", StringComparison.Ordinal)]));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var problem = library.Problems.ShouldHaveSingleItem();
            $"{problem.Location} {problem.Kind.Code}".ShouldBe("site.yml(1,1) SC106");
            library.Site.Phones.Emergency.ShouldBe("112");
            library.CareCards["emergency"].Html.ShouldContain("tel:112");
        }
    }

    [Fact]
    public void An_entry_that_is_cut_in_two_and_was_never_sound_is_withheld()
    {
        _site.Change("faq.yml", "    A day or two [@lee2020].", "    A day or two [@lee2020].\n\nBut call at once if a leg is weak.");

        var library = _site.Read();

        library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC108");
        LittleSite.HomeCareIn(library).Questions.ShouldBeEmpty();
        library.Questions.Topics.SelectMany(topic => topic.Questions).Select(question => question.Key).ShouldBe(["is-massage-safe"]);
    }

    public void Dispose() => _site.Dispose();

    private static string Indented(string text) => string.Concat(text.Split('\n').Select(line => line.Length > 0 ? $"  {line}\n" : ""));
}
