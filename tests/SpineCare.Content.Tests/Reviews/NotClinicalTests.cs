using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Reviews;

/// <summary>A change counts as not clinical only where it cannot be more than punctuation or spelling.</summary>
public sealed class NotClinicalTests : IDisposable
{
    private const string Text = "Walk a little, upsetting nothing. Take 2 pills before bed, but never on the left side (10% cream). Is a tight place (stenosis) safe? Use a comfortable pillow.";

    /// <summary>What the form of the text itself is told for: its sentences stand in one line, and one edit writes capitals.</summary>
    private static readonly string[] s_ofForm = ["SC505", "SC506"];

    private readonly SignedSite _site = new SignedSite();

    public NotClinicalTests()
    {
        _site.Little.Write("advice.yml", LittleSiteTexts.All["advice.yml"].Replace("A fever.", "A fever with shivering.", StringComparison.Ordinal))
            .Write("safety-rules.yml", "pillow:\n  rule: A pillow is soft.\n  page: /massage/first-visit\n  says: [pillow]\n")
            .Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Eat lightly on a pillow {rule pillow}")
            .WriteBody(Text + "\n\nShivering passes. Read on [@lee2020].");
        _site.Sign().Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Theory]
    [InlineData("Walk a little, upsetting nothing.", "Walk a little; upsetting nothing!")]
    [InlineData("Walk a little, upsetting", "WALK a little, upsetting")]
    [InlineData("upsetting", "upseting")]
    [InlineData("comfortable", "comfortibel")]
    [InlineData("before bed, but", "before bed - but")]
    [InlineData("Take 2 pills", "Take 2, pills")]
    public void Punctuation_capitals_and_spelling_can_be_marked_and_are_recorded(string old, string now)
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, old, now);
        _site.Review().State.ShouldBe(ReviewState.Changed);

        _site.On(new(2027, 2, 1)).MarkNotClinical();

        _site.Review().State.ShouldBe(ReviewState.Reviewed);
        _site.Review().Signature!.SignedOn.ShouldBe(SignedSite.Day);
        _site.Codes.Except(s_ofForm).ShouldBeEmpty();
        var change = _site.Review().Signature!.NotClinical.ShouldHaveSingleItem();
        (change.Was, change.On, change.By).ShouldBe((Text, new(2027, 2, 1), "Front desk"));
        change.Is.ShouldBe(Text.Replace(old, now, StringComparison.Ordinal));
        _site.Review().Signature!.Text.Lines.ShouldContain(Text);
    }

    [Theory]
    [InlineData("never on", "ever on")]
    [InlineData("before bed", "after bed")]
    [InlineData("left side", "right side")]
    [InlineData("left side", "lest side")]
    [InlineData("2 pills", "3 pills")]
    [InlineData("2 pills", "2.5 pills")]
    [InlineData("2 pills", "-2 pills")]
    [InlineData("(10% cream)", "(10 cream)")]
    [InlineData("never on", "on")]
    [InlineData("never on", "never not on")]
    [InlineData("stenosis", "stenosys")]
    [InlineData("stenosis", "stenoses")]
    [InlineData("safe?", "safe.")]
    [InlineData("pillow.", "pilow.")]
    [InlineData("Shivering", "Shiverring")]
    [InlineData("Walk a little", "Talk a little")]
    [InlineData("pills", "pill")]
    [InlineData("nothing", "anything")]
    [InlineData("comfortable", "uncomfortable")]
    [InlineData("side", "sides")]
    [InlineData("[@lee2020]", "[@park2021]")]
    [InlineData("Use a comfortable", "Use the comfortable")]
    [InlineData("safe? Use", "safe?\n\nUse")]
    [InlineData("Shivering passes.", "Shivering passes. {opinion}")]
    public void What_may_be_clinical_cannot_be_marked(string old, string now)
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, old, now);
        _site.Review().State.ShouldBe(ReviewState.Changed);

        var outcome = _site.Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk"));

        outcome.Signature.ShouldBeNull();
        outcome.Refusal.ShouldContain("review sign soreness/home-care --by");
    }

    [Fact]
    public void A_word_that_other_texts_use_is_no_slip_of_the_pen()
    {
        _site.Little.Change(LittleSiteTexts.About, "This site is small.", "This site is small and comfortable.").Change(LittleSiteTexts.HomeCare, "comfortable", "comfortibel");

        _site.Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk")).Refusal.ShouldContain("other places of the site use the word 'comfortable'");
    }

    [Fact]
    public void A_later_clinical_change_shows_beside_one_that_was_marked()
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, "upsetting", "upseting");
        _site.MarkNotClinical().Little.Change(LittleSiteTexts.HomeCare, "never on", "always on");

        _site.Review().State.ShouldBe(ReviewState.Changed);
        _site.Changes.ShouldBe(["- Take 2 pills before bed, but never on the left side (10% cream).", "+ Take 2 pills before bed, but always on the left side (10% cream)."]);
    }

    [Fact]
    public void Small_steps_do_not_add_up_to_another_word()
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, "upsetting", "upseting");
        _site.MarkNotClinical().Little.Change(LittleSiteTexts.HomeCare, "upseting", "upsting");

        _site.Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk")).Signature.ShouldBeNull();
    }

    [Fact]
    public void A_record_written_by_hand_counts_no_further_than_the_verb_would_go()
    {
        var now = Text.Replace("never on", "ever on", StringComparison.Ordinal);
        _site.Little.Change(LittleSiteTexts.HomeCare, Text, now)
            .Change(SignedSite.File, "signed: 2027-01-15\n", $"signed: 2027-01-15\nnot_clinical:\n  - line: 3\n    was: \"{Text}\"\n    is: \"{now}\"\n    on: 2027-01-15\n    by: Somebody\n");

        _site.Review().State.ShouldBe(ReviewState.Changed);
        _site.Codes.Except(s_ofForm).ShouldBe(["SC602", "SC607"]);
    }

    [Fact]
    public void Signing_again_ends_the_list()
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, "upsetting", "upseting");
        _site.MarkNotClinical().Sign();

        _site.Review().Signature!.NotClinical.ShouldBeEmpty();
        _site.Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Fact]
    public void Without_a_signature_or_a_change_there_is_nothing_to_mark()
    {
        _site.Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk")).Refusal.ShouldContain("there is no change to mark");
        _site.Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk"), "/about").Refusal.ShouldContain("Nobody has signed /about yet");
        _site.Try((library, page) => Signing.MarkNotClinical(library, page, " ")).Refusal.ShouldContain("Say who you are");
    }

    public void Dispose() => _site.Dispose();
}
