using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Safety;

/// <summary>No edit of a page or of the rules loses a safety rule unseen. SafetySlips holds the places of the problems.</summary>
public sealed class SafetyRuleTests : IDisposable
{
    private const string Rules = "safety-rules.yml";

    private const string ThinBones = """
        thin-bones:
          rule: Thin bones can break under a quick push.
          facts: [F1, F2]
          page: /soreness/home-care
          section: risks
          says: [thin bones, ask first]

        """;

    private const string Passage = "With thin bones, ask first. {rule thin-bones}";

    private readonly LittleSite _site = new LittleSite().Write(Rules, ThinBones).WriteBody(Text(Passage));

    public static TheoryData<string, string> Losses => new()
    {
        { Text("Walk a little."), "SC308" },
        { Text("With thin bones, ask first."), "SC308" },
        { Text("With thin bones, ask first. {rule thin-bone}"), "SC307" },
        { Text("With thin bones, take care. {rule thin-bones}"), "SC309" },
        { Text("Ask first. {rule thin-bones}"), "SC309" },
        { "With thin bones, ask first. {rule thin-bones}\n\n## Risks {who-should-not}\n\nWalk a little.", "SC308" },
        { Text("Walk a little.") + "\n\n## Later\n\n" + Passage, "SC308" },
        { "Walk a little. A page without its sections.", "SC308" },
        { "## Risks {who-should-not}\n\nWalk.\n\n### With thin bones, ask first {rule thin-bones}\n\nWalk.", "SC206" },
        { Text("Type `ask first {rule thin-bones}` with thin bones."), "SC308" },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void An_edit_that_loses_a_passage_leaves_the_last_sound_page_also_after_a_restart(string body, string code)
    {
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.WriteBody(body).WriteBody("Live. They say so [@park2021].", FirstVisit));

        foreach (var library in new[] { live.Current, _site.Start().Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe(code);
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With thin bones, ask first.");
            LittleSite.HomeCareIn(library).IsLastSound.ShouldBeTrue();
            LittleSite.FirstVisitIn(library).Body.Html.ShouldContain("Live.");
        }
    }

    [Theory]
    [InlineData("**With thin bones**, ASK *first*. {rule thin-bones}")]
    [InlineData("Ask first if you have a fever. Ask first with thin\nbones. {rule thin-bones}")]
    [InlineData("- Walk.\n- With thin bones, ask first. {rule thin-bones}")]
    [InlineData("With thin bones, take care. {rule thin-bones}\n\nThen [ask first](/about). {rule thin-bones}")]
    [InlineData("| A | B |\n| - | - |\n| Thin bones | Ask first with thin bones. {rule thin-bones} |")]
    [InlineData(":::do\n- With thin bones, ask first. {rule thin-bones}\n:::")]
    [InlineData(":::care urgent Call first\n- With thin bones, ask first. {rule thin-bones}\n:::")]
    [InlineData("### Bones\n\nWith thin bones, ask first. {rule thin-bones}")]
    [InlineData("With thin bones, ask first. {rule thin-bones} {advice}")]
    [InlineData("With thin bones, ask first. {advice} {rule thin-bones}")]
    public void A_passage_may_stand_in_any_text_of_its_section(string passage)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.WriteBody(Text(passage)));

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void Readers_see_nothing_of_a_mark()
    {
        _site.WriteBody(Text("- With thin bones, ask first. {rule thin-bones} {advice}\n- Walk. {advice} {rule thin-bones}\n\nDone {rule thin-bones} now."));

        LittleSite.HomeCareIn(_site.Read()).Body.Html.ShouldBe(
            """
            <h2 id="risks">Risks</h2>
            <ul>
            <li>With thin bones, ask first. </li>
            <li>Walk. </li>
            </ul>
            <p class="list-label"><span class="label label--advice">Common advice</span></p>
            <p>Done now.</p>
            """);
    }

    [Fact]
    public void Without_a_section_a_rule_may_stand_anywhere_on_its_page()
    {
        _site.Change(Rules, "  section: risks\n", "").WriteBody(Passage);

        _site.Problems().ShouldBeEmpty();
        _site.WriteBody("Walk a little.").Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC308");
    }

    [Theory]
    [InlineData(About, "/about")]
    [InlineData("pages/about/safety.md", "/about/safety")]
    public void A_page_about_the_site_may_tell_a_rule(string file, string address)
    {
        _site.Change(Rules, "page: /soreness/home-care", $"page: {address}").Change(Rules, "  section: risks\n", "").Write(file, PageCalled("Your safety", Passage)).WriteBody("Walk.");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.Write(file, PageCalled("Your safety", "Nothing.")));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC308");
        live.Current.Pages[address].Body.Html.ShouldContain("With thin bones, ask first.");
    }

    [Fact]
    public void A_rule_taken_out_while_its_mark_stays_is_told_and_the_page_waits()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write(Rules, "# None.\n").WriteBody(Text("Shorter. " + Passage)));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC307");
            LittleSite.HomeCareIn(library).Body.Html.ShouldNotContain("Shorter.");
        }

        Looking.Settle(live, () => _site.WriteBody(Text("Walk a little.")));
        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little.");
    }

    [Theory]
    [InlineData("  rule: Thin bones can break under a quick push.\n", "", "SC106")]
    [InlineData("  says: [thin", "  syas: [thin", "SC104")]
    [InlineData("[F1, F2]", "[F1, F2", "SC102")]
    [InlineData("thin-bones:\n", "thin-bones\n", "SC108")]
    public void A_rule_with_a_mistake_in_its_entry_still_holds(string sound, string slip, string code)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change(Rules, sound, slip).WriteBody(Text("Walk a little.")));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.Select(problem => problem.Kind.Code).ShouldContain(code);
            library.Problems.Select(problem => problem.Kind.Code).ShouldContain("SC308");
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With thin bones, ask first.");
        }
    }

    [Fact]
    public void The_rules_hold_when_their_file_is_gone()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(Rules).WriteBody(Text("Walk a little.")));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.Select(problem => problem.Kind.Code).ShouldBe(["SC308", "SC014"], ignoreOrder: true);
            LittleSite.HomeCareIn(library).Body.Html.ShouldContain("With thin bones, ask first.");
        }
    }

    [Fact]
    public void A_new_rule_that_its_page_does_not_tell_yet_is_told_there_and_the_page_stays()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Append(Rules, ThinBones.Replace("thin-bones:", "fever:", StringComparison.Ordinal)));

        var problem = live.Current.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC308", HomeCare));
        problem.Message.ShouldContain("{rule fever}");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("With thin bones, ask first.");
    }

    [Fact]
    public void A_page_that_was_never_sound_waits_until_it_tells_its_rule()
    {
        _site.WriteBody(Text("Walk a little."));
        var live = _site.Start();
        live.Current.Articles.Keys.ShouldNotContain("/soreness/home-care");
        live.Current.BeingCorrected.ShouldContain("/soreness/home-care");

        Looking.Settle(live, () => _site.WriteBody(Text(Passage)));

        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Keys.ShouldContain("/soreness/home-care");
    }

    [Fact]
    public void A_deleted_page_is_told_with_the_first_of_its_rules()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(HomeCare).WriteBody("Alone.", FirstVisit).Change(FirstVisit, "related:\n  - /massage/first-visit\n", "")
            .Change("faq.yml", "  articles: [/soreness/home-care]\n", ""));

        var problem = live.Current.Problems.Where(problem => problem.IsError).ShouldHaveSingleItem();
        $"{problem.Location} {problem.Kind.Code}".ShouldBe("safety-rules.yml(4,9) SC301");
    }

    [Fact]
    public void All_words_that_a_passage_has_lost_are_told()
    {
        _site.WriteBody(Text("Walk a little. {rule thin-bones}"));

        _site.Problems().Select(problem => problem.Kind.Code).ShouldBe(["SC309", "SC309"]);
    }

    public void Dispose() => _site.Dispose();

    private static string Text(string passage) => $"## Risks {{who-should-not}}\n\n{passage}";
}
