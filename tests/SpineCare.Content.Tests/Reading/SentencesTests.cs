using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Tests.Reading;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Rest. Walk.", "Rest.|Walk.")]
    [InlineData("Is it safe? Yes! Ask first.", "Is it safe?|Yes!|Ask first.")]
    [InlineData("Rest a day", "Rest a day")]
    [InlineData("Rest a day. Then walk", "Rest a day.|Then walk")]
    [InlineData("Do three things: rest, walk; and ask.", "Do three things: rest, walk; and ask.")]
    public void A_sentence_ends_at_a_period_a_question_mark_or_an_exclamation_mark(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Dr. Lee said so. Mrs. Park did not.", "Dr. Lee said so.|Mrs. Park did not.")]
    [InlineData("Take a pain pill, e.g. Tylenol, or rest.", "Take a pain pill, e.g. Tylenol, or rest.")]
    [InlineData("We compared massage vs. Rolfing. It helped.", "We compared massage vs. Rolfing.|It helped.")]
    [InlineData("The U.S. Department of Health says so.", "The U.S. Department of Health says so.")]
    [InlineData("It is common in the U.S. The reason is not known.", "It is common in the U.S.|The reason is not known.")]
    [InlineData("Spine, Inc. made it. Spine, Inc. has moved.", "Spine, Inc. made it.|Spine, Inc. has moved.")]
    [InlineData("Go to St. Luke's Hospital.", "Go to St. Luke's Hospital.")]
    [InlineData("Come at 9 a.m. or 2 p.m. today.", "Come at 9 a.m. or 2 p.m. today.")]
    [InlineData("Come at 9 a.m. Bring your list.", "Come at 9 a.m.|Bring your list.")]
    [InlineData("See No. 3 and Fig. 2 first.", "See No. 3 and Fig. 2 first.")]
    [InlineData("Is it safe? No. It is not.", "Is it safe?|No.|It is not.")]
    [InlineData("J. A. Smith wrote it.", "J. A. Smith wrote it.")]
    [InlineData("You may need vitamin D. Ask your doctor.", "You may need vitamin D.|Ask your doctor.")]
    public void The_period_of_an_abbreviation_ends_a_sentence_only_where_a_new_one_begins(string text, string sentences) =>
        Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("It took 2.5 days. Then 0.5 more.", "It took 2.5 days.|Then 0.5 more.")]
    [InlineData("About 10 in 100. 5 did not.", "About 10 in 100.|5 did not.")]
    [InlineData("1. Lie down.", "1. Lie down.")]
    [InlineData("Ask at spine.example.org today.", "Ask at spine.example.org today.")]
    public void A_point_within_a_number_or_after_that_of_a_list_ends_none(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Say “stop.” Then rest.", "Say “stop.”|Then rest.")]
    [InlineData("Rest. (Walk a bit.) Ask.", "Rest.|(Walk a bit.)|Ask.")]
    [InlineData("Ask “Is it safe?” before you begin.", "Ask “Is it safe?” before you begin.")]
    [InlineData("\"Does it hurt?\" she asked. \"No.\"", "\"Does it hurt?\" she asked.|\"No.\"")]
    [InlineData("It helped.[1] It did.", "It helped.[1]|It did.")]
    [InlineData("Well... maybe. Wait… Yes.", "Well... maybe.|Wait…|Yes.")]
    [InlineData("What?! No!", "What?!|No!")]
    public void Quotes_and_brackets_that_close_belong_to_their_sentence(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("...")]
    [InlineData("— ?")]
    public void A_text_without_a_word_has_no_sentence(string text) => Sentences.In(text).ShouldBeEmpty();

    [Fact]
    public void A_sentence_knows_where_it_starts()
    {
        const string text = "  Rest a day. \n  Dr. Lee\nwill call. ... Walk";

        var sentences = Sentences.In(text);

        sentences.Select(sentence => sentence.Text).ShouldBe(["Rest a day.", "Dr. Lee\nwill call.", "Walk"]);
        sentences.ShouldAllBe(sentence => text.IndexOf(sentence.Text, StringComparison.Ordinal) == sentence.Start);
    }

    private static string Split(string text) => string.Join('|', Sentences.In(text).Select(sentence => sentence.Text));
}
