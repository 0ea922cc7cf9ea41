using SpineCare.Content.Reading;

namespace SpineCare.Content.Tests.Reading;

public sealed class ReadingMeasureTests
{
    /// <summary>5 + 8 + 4 words; 5 + 13 + 8 syllables; "physical", "therapist", and "manipulation" are long; the second is passive.</summary>
    private static readonly string[] s_text =
    [
        "Walk a bit each day.",
        "You may be treated by a physical therapist.",
        "Manipulation can be quick.",
    ];

    [Fact]
    public void The_numbers_are_those_of_a_count_by_hand()
    {
        var measure = ReadingMeasure.Of(s_text);

        measure.Words.ShouldBe(17);
        measure.Sentences.ShouldBe(3);
        measure.MeanSentence.ShouldBe(17 / 3.0, 0.0001);
        measure.LongestSentence.ShouldBe(8);
        measure.PolysyllableShare.ShouldBe(3 / 17.0, 0.0001);
        measure.PassiveSentences.ShouldBe(1);
    }

    [Fact]
    public void The_grade_of_Flesch_and_Kincaid_is_that_of_their_formula() =>
        ReadingMeasure.Of(s_text).FleschKincaid.ShouldBe(4.6671, 0.0001);

    [Fact]
    public void The_SMOG_grade_is_that_of_its_formula() =>
        ReadingMeasure.Of(s_text).Smog.ShouldBe(8.8418, 0.0001);

    [Fact]
    public void A_text_without_a_word_measures_zero()
    {
        ReadingMeasure.Of([]).ShouldBe(new ReadingMeasure());
        ReadingMeasure.Of(["", " ", "—", "..."]).ShouldBe(new ReadingMeasure());
        ReadingMeasure.GradeOf("").ShouldBe(0);
    }

    [Fact]
    public void A_line_without_a_word_is_no_sentence() => ReadingMeasure.Of([.. s_text, "", "..."]).ShouldBe(ReadingMeasure.Of(s_text));

    [Fact]
    public void A_hard_sentence_has_a_higher_grade_than_an_easy_one() =>
        ReadingMeasure.GradeOf("Spinal manipulation is contraindicated in severe osteoporosis.")
            .ShouldBeGreaterThan(ReadingMeasure.GradeOf("Do not have your spine pushed if your bones are very thin.") + 6);

    [Theory]
    [InlineData("Plan a follow-up visit.", 4)]
    [InlineData("Rest and/or walk.", 4)]
    [InlineData("Rest — then walk.", 3)]
    [InlineData("It took 2–4 weeks.", 4)]
    public void Words_are_counted_as_a_reader_counts_them(string sentence, int words) => ReadingMeasure.Of([sentence]).Words.ShouldBe(words);
}
