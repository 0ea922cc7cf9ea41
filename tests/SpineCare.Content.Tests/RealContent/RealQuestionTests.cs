using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The questions that patients ask are there, each on the pages that it belongs to.</summary>
public sealed class RealQuestionTests
{
    [Fact]
    public void There_are_about_forty_questions_on_three_topics()
    {
        Real.Questions.Topics.Select(topic => topic.Questions.Length).ShouldAllBe(count => count >= 8);
        Real.Questions.Topics.Sum(topic => topic.Questions.Length).ShouldBeInRange(36, 46);
    }

    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void An_article_answers_a_few_questions(string address) => ArticleAt(address).Questions.Length.ShouldBeInRange(1, 5);

    /// <summary>Five on adjustments, four on soreness, five on massage: what every source of this site is asked.</summary>
    [Theory]
    [InlineData("spinal-manipulation", "What is a")]
    [InlineData("spinal-manipulation", "How does an adjustment work?")]
    [InlineData("spinal-manipulation", "safe?")]
    [InlineData("spinal-manipulation", "Who should not have")]
    [InlineData("soreness", "How long")]
    [InlineData("soreness", "exercise or")]
    [InlineData("soreness", "pain pill")]
    [InlineData("soreness", "When should I call")]
    [InlineData("massage", "matter where")]
    [InlineData("massage", "How many massages")]
    [InlineData("massage", "matter when")]
    [InlineData("massage", "last at home")]
    [InlineData("massage", "tell my")]
    public void A_question_that_must_be_there_is_there(string topic, string words) =>
        Real.Questions.Topics.Single(questions => questions.Topic.Slug == topic).Questions
            .ShouldContain(question => question.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
}
