using SpineCare.Content.Reading;
using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The texts read at grade 6, as the site itself measures it.</summary>
public sealed class RealReadingTests
{
    [Fact]
    public void Every_text_reads_at_grade_6_or_says_why_not()
    {
        var over = Real.Readings.Where(reading => reading.IsOverTarget).ToArray();

        over.ShouldAllBe(reading => reading.Reason.Length > 0 && reading.Measure.FleschKincaid <= TextReading.Most);
    }

    [Fact]
    public void Every_article_its_key_points_every_card_and_every_answer_is_measured()
    {
        var readings = Real.Readings.ToLookup(reading => reading.Subject, reading => reading.Name);

        readings[ReadingSubject.Article].ShouldBe(ArticleAddresses.Concat(PageAddresses).Concat(Real.Handouts.Keys), ignoreOrder: true);
        readings[ReadingSubject.KeyPoints].ShouldBe(ArticleAddresses.Append("/compare-choices"), ignoreOrder: true);
        readings[ReadingSubject.CareCard].ShouldBe(["emergency", "urgent", "routine", "self-care"], ignoreOrder: true);
        readings[ReadingSubject.HelpQuestion].ShouldBe(Real.Help.Questions.Select(question => question.Name));
        readings[ReadingSubject.Answer].Count().ShouldBe(Real.Questions.Topics.Sum(topic => topic.Questions.Length));
    }

    [Fact]
    public void No_sentence_has_more_than_twenty_words() =>
        Real.Readings.Where(reading => reading.Measure.LongestSentence > 20).ShouldBeEmpty();

    [Fact]
    public void No_page_uses_a_term_before_it_explains_it() =>
        Real.Readings.Where(reading => !reading.Unexplained.IsEmpty).Select(reading => $"{reading.Name}: {string.Join(", ", reading.Unexplained)}").ShouldBeEmpty();

    [Fact]
    public void Every_word_of_the_glossary_is_used() =>
        Real.Glossary.Where(term => !Real.Using(term).Any() && Real.Questions.Words.All(word => word.Key != term.Key)).Select(term => term.Word).ShouldBeEmpty();
}
