using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Claims;

/// <summary>What needs no source is not told: who is told nonsense stops reading.</summary>
public sealed class FreeSentenceTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("Do this 2 or 3 times a week.")]
    [InlineData("Rest for 20 minutes, 3 times a day.")]
    [InlineData("Ask first if you are 60 or older.")]
    [InlineData("Rate your pain from 0 to 10.")]
    [InlineData("If your pain is 7 out of 10 or more, stop.")]
    [InlineData("Stop when the soreness gets above 5 out of 10.")]
    [InlineData("The guide came out in 2020.")]
    [InlineData("In 2020, people wrote it anew.")]
    [InlineData("Choose one of two ways.")]
    [InlineData("Take one in four hours.")]
    [InlineData("Take no more than 4 in 24 hours.")]
    [InlineData("Walk 3 in 10 minutes.")]
    [InlineData("Read step 2 of 100.")]
    [InlineData("Most people feel better in a day.")]
    [InlineData("Many people ask us, and some patients write.")]
    [InlineData("No two people are the same.")]
    [InlineData("One person can be sore, and two people can lift you.")]
    [InlineData("Half of the session is talk.")]
    [InlineData("Take half of them at night.")]
    [InlineData("It takes a quarter of an hour.")]
    [InlineData("Push at 50% of your strength.")]
    [InlineData("A patch with 4% lidocaine may sting.")]
    [InlineData("Lie on a 100% cotton sheet.")]
    [InlineData("Do the move three times more each day.")]
    [InlineData("Do the move 5 times more.")]
    [InlineData("Breathe twice as slowly.")]
    [InlineData("Call 555-0100 or {emergency}.")]
    [InlineData("The price is $5 million.")]
    [InlineData("Three therapists work here.")]
    [InlineData("At age 65 adults may come on Mondays.")]
    [InlineData("We are open 24/7, from 8 a.m. to 6 p.m.")]
    [InlineData("Some write (Lee 2020) instead.")]
    [InlineData("Write to ask@clinic.example or to @spineclinic.")]
    [InlineData("Tick the box [x] or write \\[1] there.")]
    [InlineData("They wrote [sic] and [what we left out] there.")]
    public void A_sentence_that_counts_no_people_is_free(string sentence) => Told(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("About 20 in 100 people get sore [@lee2020].")]
    [InlineData("About 20 in 100 people get sore. {opinion}")]
    [InlineData("About 20 in 100 people get sore {waiting}.")]
    [InlineData("About 20 in 100 people (not more) get sore [@lee2020; @park2021]. Rest well.")]
    [InlineData("About 20 in 100 people may have [@lee2020]:\n\n- Pain\n- Soreness")]
    [InlineData("Of 100 people, 20 had:\n\n- Pain [@lee2020].\n- Soreness [@lee2020].")]
    [InlineData("Read across [@lee2020].\n\n| A | B |\n| - | - |\n| c | 20 in 100 people |")]
    [InlineData("| A | B |\n| - | - |\n| 20 in 100 people | sore [@lee2020] |")]
    [InlineData("About 20 in 100 people get sore [@lee2020].\n\n## In short {in-short}\n\nAbout 20 in 100 get sore.")]
    public void A_sentence_that_counts_people_and_tells_its_source_is_sound(string text) => Told(text).ShouldBeEmpty();

    [Theory]
    [InlineData(":::key-points\n- About 20 in 100 people get sore.\n:::")]
    [InlineData(":::steps\n1. Ask 20 people.\n:::")]
    [InlineData(":::checklist\n- I am one of 20 people.\n:::")]
    [InlineData(":::do\n- Ask 20 people.\n:::")]
    [InlineData(":::dont\n- Ask 20 people.\n:::")]
    [InlineData(":::care urgent Call 20 people if:\n- You and 20 people hurt.\n:::")]
    [InlineData(":::example One in ten\nAna is one in ten people.\n:::")]
    [InlineData(":::say-it-back\n- How many?\n  About 20 in 100 people.\n- Why?\n  Nobody knows.\n- Who helps?\n  We do.\n:::")]
    [InlineData("## 20 in 100 people get sore\n\nWalk.")]
    public void What_readers_act_on_and_stories_are_free(string text) => Told(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Soreness is common [@lee2020].")]
    [InlineData("Soreness is common, [as we tell](/about) [@lee2020]. {rule walk}")]
    [InlineData("Soreness is common [@lee2020]. See [what to do](/massage/first-visit).")]
    [InlineData("Soreness is common [@lee2020]. [Read what to do](/massage/first-visit).")]
    [InlineData("Weigh it up with us. {advice}")]
    [InlineData("**Soreness** is common [@lee2020].\n\n**Headaches**\n\nThey are rare [@park2021].")]
    [InlineData("What can go wrong?")]
    [InlineData("Read more in [your first massage](/massage/first-visit).")]
    [InlineData("To learn what to do, see [your first massage](/massage/first-visit).")]
    [InlineData("Our page on [massage](/massage/first-visit) tells more.")]
    [InlineData("To use this table, find your problem and read across.\n\n| A | B |\n| - | - |\n| Pain | rare [@lee2020] |")]
    [InlineData("These are the common ones:\n\n- Soreness [@lee2020].\n- Tiredness. {opinion}")]
    [InlineData("One study found these [@lee2020]:\n\n- Soreness.\n- A headache.")]
    [InlineData("- Soreness [@lee2020].\n\n  See [what to do](/massage/first-visit).")]
    [InlineData("| A | B |\n| - | - |\n| Pain | rare |\n\nThese come from one study [@lee2020].")]
    [InlineData(":::do\n- Walk a little.\n:::")]
    [InlineData(":::advice emergency\n:::")]
    public void A_section_on_risks_may_hold_what_tells_its_source_or_makes_no_claim(string text) =>
        Told($"## Risks {{risks}}\n\n{text}\n\n## Later\n\nWalk a little.").Except(["SC307"]).ShouldBeEmpty();

    [Theory]
    [InlineData("So they say [@lee2020; @park2021].")]
    [InlineData("They say \"rest well.\" [@lee2020]")]
    [InlineData("So they say (in one study [@lee2020]).")]
    [InlineData("So they say [@lee2020]. So say we [@lee2020].")]
    [InlineData("How rare is it? Nobody knows [@lee2020]! {waiting}")]
    [InlineData("- How rare it is [@lee2020]")]
    [InlineData("They say this [@lee2020]:\n\n- Walk.")]
    public void A_citation_at_the_end_of_its_sentence_is_sound(string text) => Told(text).ShouldBeEmpty();

    [Fact]
    public void A_warning_on_a_number_may_be_accepted_with_a_reason()
    {
        _site.WriteBody("About 20 in 100 people get sore.").Change(LittleSiteTexts.HomeCare, "order: 1", "order: 1\naccept:\n  - SC222: We counted them here.");

        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void An_uncited_claim_leaves_the_last_sound_page()
    {
        var live = _site.Start();
        _site.WriteBody("## Risks {risks}\n\nNothing can go wrong.");
        LastSound.Looking.Settle(live, () => { });

        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little");
        live.Current.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.ClaimUncited);
    }

    /// <summary>A page that went live before there was such a rule stays, and its text in the content folder is told.</summary>
    [Fact]
    public void A_last_sound_page_is_not_taken_down_for_a_claim_without_a_source()
    {
        const string Claim = "## Risks {risks}\n\nNothing can go wrong.";
        var lastSound = _site.Read(SourceSet.Empty).LastSound;
        var older = lastSound with { Texts = lastSound.Texts.SetItem(LittleSiteTexts.HomeCare, new(LittleSiteTexts.HomeCare, LittleSiteTexts.Article(Claim))) };
        _site.WriteBody(Claim + " At all.");

        var library = _site.Read(older).Library;

        LittleSite.HomeCareIn(library).Body.Html.ShouldContain("Nothing can go wrong.");
        LittleSite.HomeCareIn(library).IsLastSound.ShouldBeTrue();
        library.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.ClaimUncited);
    }

    public void Dispose() => _site.Dispose();

    private string[] Told(string body)
    {
        // Reading grades are not the point here.
        _site.WriteBody(body);
        return [.. _site.Problems().Select(problem => problem.Kind.Code).Where(code => !code.StartsWith("SC5", StringComparison.Ordinal))];
    }
}
