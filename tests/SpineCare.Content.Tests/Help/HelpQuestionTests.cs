using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Help;

/// <summary>What readers are asked, and that no edit of help.yml leaves a way on which a sign is not asked for.</summary>
public sealed class HelpQuestionTests : IDisposable
{
    private const string File = "help.yml";

    private readonly LittleSite _site = new();

    [Fact]
    public void A_no_leads_to_the_next_question_and_a_yes_or_not_sure_to_a_card()
    {
        _site.Change(File, "no: urgent", "no: routine");

        var help = _site.Read().Help;

        help.Addresses.ShouldBe(["/get-help-now/weak-legs", "/get-help-now/fever-or-chills", "/get-help-now/emergency", "/get-help-now/urgent", "/get-help-now/routine", "/get-help-now/self-care"]);
        (help.Questions[0].Yes, help.Questions[0].No, help.Questions[0].NotSure).ShouldBe(("/get-help-now/emergency", "/get-help-now/fever-or-chills", "/get-help-now/emergency"));
        (help.Questions[1].Yes, help.Questions[1].No, help.Questions[1].NotSure).ShouldBe(("/get-help-now/urgent", "/get-help-now/routine", "/get-help-now/urgent"));
    }

    [Theory]
    [InlineData("self-care", "routine", "routine")]
    [InlineData("self-care", "urgent", "urgent")]
    [InlineData("urgent", "routine", "urgent")]
    [InlineData("routine", "emergency", "emergency")]
    public void Not_sure_goes_where_the_more_urgent_answer_goes(string yes, string no, string notSure)
    {
        _site.Change(File, "yes: urgent", $"yes: {yes}").Change(File, "no: urgent", $"no: {no}");

        _site.Read().Help.Questions[^1].NotSure.ShouldBe($"/get-help-now/{notSure}");
    }

    [Fact]
    public void Care_at_home_can_only_be_the_end_of_all_questions()
    {
        _site.Change(File, "yes: emergency", "yes: self-care");

        _site.Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC803");
    }

    [Fact]
    public void A_number_of_the_site_and_bold_words_may_stand_in_a_question_and_a_mark_of_waiting_is_not_printed()
    {
        _site.Change(File, "asks: Do you have new weakness in your legs?", "asks: \"Is it time to call {emergency} for **weak** legs? {waiting}\"");

        var question = _site.Read().Help.Questions[0];

        question.Words.ShouldBe("Is it time to call 911 for weak legs?");
        question.Asks.Html.Trim().ShouldBe("Is it time to call <a class=\"phone\" href=\"tel:911\">911</a> for <strong>weak</strong> legs?");
        question.IsWaiting.ShouldBeTrue();
        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_bad_question_stays_as_it_was_and_the_others_go_live()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Change(File, "new weakness in your legs?", "new weakness.").Change(File, "- Chills.", "- Cold chills."));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC107");
            library.Help.Questions.Select(question => question.Words).ShouldBe(["Do you have new weakness in your legs?", "Do you have one of these signs now?"]);
            library.Help.Questions[1].Signs[1].Html.ShouldBe("Cold chills.");
        }
    }

    /// <summary>Each of these leaves questions that do not fit each other: whatever else changed in the file, all stay as they were.</summary>
    [Theory]
    [InlineData("yes: emergency", "yes: routine")]
    [InlineData("  yes: emergency\n", "  yes: emergency\n  no: urgent\n")]
    [InlineData("  no: urgent\n", "")]
    [InlineData("fever-or-chills:", "fever-or-chills")]
    [InlineData("weak-legs:", "weak-legs")]
    public void Questions_that_do_not_fit_each_other_all_stay_as_they_were_and_after_a_restart(string sound, string slip)
    {
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);

        Looking.Settle(live, () => _site.Change(File, sound, slip));

        foreach (var library in new[] { live.Current, _site.Start().Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().IsError.ShouldBeTrue();
            PublishedTexts.Of(library).ShouldBe(before);
        }
    }

    [Fact]
    public void A_question_with_a_sign_that_is_taken_out_stays_with_all_others_until_the_sign_is_asked_for_again()
    {
        _site.Write("safety-rules.yml", "fever:\n  rule: A fever needs a call on the same day.\n  page: /get-help-now\n  card: urgent\n  says: [fever]\n")
            .Change("advice.yml", "- A fever.", "- A fever. {rule fever}").Change(File, "- A fever.", "- A fever. {rule fever}");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        Looking.Settle(live, () => _site.Change(File, "    - A fever. {rule fever}\n", "").Change(File, "new weakness", "weakness"));

        live.Current.Problems.ShouldHaveSingleItem().Message.ShouldBe("No question asks for 'fever': \"A fever needs a call on the same day.\"");
        live.Current.Help.Questions.SelectMany(question => question.Signs).Select(sign => sign.Html).ShouldContain("A fever.");
        live.Current.Help.Questions[0].Words.ShouldContain("new weakness");

        Looking.Settle(live, () => _site.Change(File, "weakness in your legs?", "weakness in your legs, or a fever? {rule fever}"));

        // The sign is asked for, but no longer lost: it is asked for by a question that is more urgent than its card.
        live.Current.Problems.ShouldBeEmpty();
        live.Current.Help.Questions[0].Words.ShouldBe("Do you have weakness in your legs, or a fever?");
    }

    [Fact]
    public void Without_any_sound_questions_the_built_in_ones_are_asked()
    {
        foreach (var make in new Action[] { () => _site.Delete(File), () => _site.Write(File, "weak-legs: []\n"), () => Directory.Delete(_site.Content, recursive: true) })
        {
            make();
            var library = _site.Read();

            library.Problems.ShouldNotBeEmpty();
            library.Help.Questions.Length.ShouldBe(RealContent.RealLibrary.Real.Help.Questions.Length);
            library.Help.Ends.ShouldAllBe(end => !end.Card.IsEmpty);
        }
    }

    [Fact]
    public void A_card_that_is_gone_still_stands_at_the_end_of_its_questions()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write("advice.yml", LittleSiteTexts.All["advice.yml"][..LittleSiteTexts.All["advice.yml"].IndexOf("urgent:", StringComparison.Ordinal)]).Change(LittleSiteTexts.GetHelpNow, ":::advice urgent\n:::", "Call."));

        foreach (var library in new[] { live.Current, _site.Start().Current, _site.Start().Current })
        {
            library.Help.FindEnd("urgent")!.Card.Html.ShouldContain("Call the clinic today if you have");
            library.Help.FindEnd("self-care")!.Card.IsEmpty.ShouldBeFalse();
        }
    }

    [Fact]
    public void The_page_of_urgent_help_begins_the_questions()
    {
        _site.Append(LittleSiteTexts.GetHelpNow, "\n:::questions\n:::\n");

        var library = _site.Read();

        library.Problems.ShouldBeEmpty();
        library.Pages["/get-help-now"].Body.Html.ShouldContain("<p class=\"help-start__asks\">Do you have new weakness in your legs?</p>");
        library.Pages["/get-help-now"].Body.Html.ShouldContain("href=\"/get-help-now/fever-or-chills\"");
        Search.SearchText.Of(library).Single(text => text.Address == "/get-help-now").Sections.SelectMany(section => section.Sentences).ShouldNotContain("I am not sure");
    }

    public void Dispose() => _site.Dispose();
}
