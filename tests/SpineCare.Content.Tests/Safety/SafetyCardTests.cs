using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Safety;

/// <summary>A shared card may tell a safety rule for the pages that show it; no edit of the card loses it.</summary>
public sealed class SafetyCardTests : IDisposable
{
    private const string Rule = """
        fever:
          rule: A fever needs a call on the same day.
          page: /soreness/home-care
          section: get-help
          says: [fever, call]

        """;

    private const string Body = "## Get help\n\n:::advice urgent\n:::";

    private readonly LittleSite _site = new LittleSite().Write("safety-rules.yml", Rule).WriteBody(Body).Change("advice.yml", "A fever.", "With a fever, call. {rule fever}");

    public static TheoryData<string, string, string> Losses => new()
    {
        { "With a fever, call. {rule fever}", "A cough.", "SC308" },
        { "With a fever, call. {rule fever}", "With a fever, call.", "SC308" },
        { "With a fever, call. {rule fever}", "With a fever, wait. {rule fever}", "SC309" },
    };

    [Fact]
    public void A_card_tells_a_rule_in_the_section_that_shows_it()
    {
        _site.Problems().ShouldBeEmpty();
        LittleSite.HomeCareIn(_site.Read()).Body.Html.ShouldContain("<li>With a fever, call.</li>");

        _site.WriteBody("## First\n\n:::advice urgent\n:::\n\n## Get help\n\nCall.");

        var problem = _site.Problems().ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.Line).ShouldBe(("SC308", FirstBodyLine + 5));
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_card_that_loses_a_rule_stays_as_it_was_on_every_page_and_after_a_restart(string sound, string slip, string code)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change("advice.yml", sound, slip).Change("advice.yml", "**Chest:** pain.", "**Chest:** new pain."));

        foreach (var library in new[] { live.Current, _site.Start().Current, _site.Start().Current })
        {
            var problem = library.Problems.ShouldHaveSingleItem();
            $"{problem.Location} {problem.Kind.Code}".ShouldBe($"advice.yml(7,1) {code}");
            problem.Message.ShouldStartWith("The page /soreness/home-care needs the card 'urgent' to tell a safety rule.");
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With a fever, call.");
            LittleSite.HomeCareIn(library).IsLastSound.ShouldBeFalse();
            library.Pages["/get-help-now"].Body.Html.ShouldContain("With a fever, call.");
            library.Pages["/get-help-now"].Body.Html.ShouldContain("new pain.");
            library.CareCards["urgent"].Html.ShouldContain("With a fever, call.");
        }

        Looking.Settle(live, () => _site.Change("advice.yml", slip, "A fever is a reason to call. {rule fever}"));
        live.Current.Problems.ShouldBeEmpty();
        live.Current.CareCards["urgent"].Html.ShouldContain("A fever is a reason to call.");
    }

    [Theory]
    [InlineData("## Get help\n\nWith a <b>fever</b>, call.")]
    [InlineData("## Get help\n\n:::advice urgent\n:::\n\nSee [this](/no-such-page).")]
    [InlineData("## Get help\n\n:::advice urgnt\n:::")]
    public void A_card_that_loses_a_rule_stays_also_while_the_page_has_a_mistake(string body)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.WriteBody(body).Change("advice.yml", "With a fever, call. {rule fever}", "A cough."));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With a fever, call.");
            LittleSite.HomeCareIn(library).IsLastSound.ShouldBeTrue();
            library.Problems.ShouldContain(problem => problem.Kind.Code == "SC308" && problem.Location.File == "advice.yml");
        }
    }

    [Fact]
    public void A_rule_that_moves_from_the_card_to_the_page_in_one_edit_goes_live()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough.").WriteBody(Body + "\n\nWith a fever, call. {rule fever}"));

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("A cough.");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("<p>With a fever, call.</p>");
    }

    [Fact]
    public void A_rule_that_moves_from_the_page_to_the_card_in_two_edits_goes_live()
    {
        _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough.").WriteBody(Body + "\n\nWith a fever, call. {rule fever}");
        var live = _site.Start();

        Looking.Settle(live, () => _site.WriteBody(Body));
        live.Current.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(HomeCare);
        Looking.Settle(live, () => _site.Change("advice.yml", "A cough.", "With a fever, call. {rule fever}"));

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void A_page_that_takes_the_card_out_keeps_it()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.WriteBody("## Get help\n\nCall."));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC308");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("With a fever, call.");
    }

    [Fact]
    public void A_card_that_is_taken_out_of_the_file_stays_on_the_page_that_needs_it()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("advice.yml", All["advice.yml"][..All["advice.yml"].IndexOf("urgent:", StringComparison.Ordinal)]));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldAllBe(problem => problem.Kind.Code == "SC303");
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With a fever, call.");
        }
    }

    [Fact]
    public void A_card_may_lose_a_mark_that_no_page_needs()
    {
        _site.Change("safety-rules.yml", "page: /soreness/home-care", "page: /massage/first-visit").Change("safety-rules.yml", "  section: get-help\n", "")
            .WriteBody("With a fever, call [@park2021]. {rule fever}", FirstVisit);
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough."));

        live.Current.Problems.ShouldBeEmpty();
        live.Current.CareCards["urgent"].Html.ShouldContain("A cough.");
    }

    [Theory]
    [InlineData("advice.yml", "pain.\"", "pain. With a fever, call. {rule fever}\"", "advice.yml")]
    [InlineData(HomeCare, ":::advice urgent\n:::", "With a fever, call. {rule fever}", HomeCare)]
    [InlineData(HomeCare, ":::advice urgent\n:::", ":::care urgent Call today\n- With a fever, call. {rule fever}\n:::", HomeCare)]
    public void A_rule_that_names_its_card_may_stand_in_no_other_place(string file, string sound, string slip, string told)
    {
        _site.Change("safety-rules.yml", "  section:", "  card: urgent\n  section:").WriteBody(Body + "\n\n:::advice emergency\n:::").Change("help.yml", "- A fever.", "- With a fever, call. {rule fever}");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => (told == HomeCare ? _site : _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough.")).Change(file, sound, slip));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var problem = library.Problems.ShouldHaveSingleItem();
            (problem.Kind.Code, problem.Location.File).ShouldBe(("SC308", told));
            problem.Message.ShouldContain("in the section '#get-help' in the card 'urgent'");
            library.CareCards["urgent"].Html.ShouldContain("With a fever, call.");
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("care-card--urgent");
        }
    }

    [Fact]
    public void A_passage_that_moves_to_another_card_of_the_page_goes_live_where_the_rule_names_no_card()
    {
        _site.WriteBody(Body + "\n\n:::advice emergency\n:::");
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough.").Change("advice.yml", "pain.\"", "pain. With a fever, call. {rule fever}\""));

        live.Current.Problems.ShouldBeEmpty();
        live.Current.CareCards["urgent"].Html.ShouldContain("A cough.");
    }

    [Fact]
    public void Two_cards_that_tell_a_rule_together_both_stay()
    {
        _site.WriteBody(Body + "\n\n:::advice emergency\n:::").Change("advice.yml", "With a fever, call. {rule fever}", "With a fever. {rule fever}")
            .Change("advice.yml", "pain.\"", "pain. Then call. {rule fever}\"");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever. {rule fever}", "A cough.").Change("advice.yml", "Then call. {rule fever}", "Wait."));

        live.Current.Problems.Select(problem => $"{problem.Location.File}({problem.Location.Line})").ShouldBe(["advice.yml(1)", "advice.yml(7)"]);
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("With a fever.");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Then call.");
    }

    /// <summary>The card that goes back takes along what the other had given it, so the other goes back, too.</summary>
    [Fact]
    public void Two_cards_of_which_one_gives_its_rule_to_the_other_in_place_of_another_rule_both_stay()
    {
        _site.Append("safety-rules.yml", Rule.Replace("fever:", "ache:", StringComparison.Ordinal).Replace("[fever, call]", "[ache]", StringComparison.Ordinal))
            .WriteBody(Body + "\n\n:::advice emergency\n:::").Change("advice.yml", "pain.\"", "an ache. {rule ache}\"");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough.")
            .Change("advice.yml", "an ache. {rule ache}", "With a fever, call. {rule fever}"));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With a fever, call.");
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("an ache.");
            library.Problems.ShouldAllBe(problem => problem.Kind.Code == "SC308");
            library.Problems.Length.ShouldBe(2);
        }
    }

    [Fact]
    public void A_card_that_tells_a_rule_cannot_become_less_urgent()
    {
        _site.Append("advice.yml", "red-signs:\n  level: emergency\n  heading: Call {emergency} now if\n  items:\n    - With a fever, call. {rule fever}\n")
            .WriteBody("## Get help\n\n:::advice red-signs\n:::").Change("advice.yml", "    - With a fever, call. {rule fever}\n  after", "    - A cough.\n  after");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.Change("advice.yml", "red-signs:\n  level: emergency", "red-signs:\n  level: self-care"));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC309");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("care-card--emergency");
    }

    [Fact]
    public void A_rule_and_its_mark_in_the_card_go_together()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("safety-rules.yml", "# None.\n"));
        var problem = live.Current.Problems.ShouldHaveSingleItem();
        $"{problem.Location} {problem.Kind.Code}".ShouldBe("advice.yml(11,27) SC307");
        Looking.Settle(live, () => _site.Change("advice.yml", "With a fever, call. {rule fever}", "A cough."));

        live.Current.Problems.ShouldBeEmpty();
        live.Current.CareCards["urgent"].Html.ShouldContain("A cough.");
    }

    public void Dispose() => _site.Dispose();
}
