using System.Collections.Immutable;
using SpineCare.Content.Changes;

namespace SpineCare.Content.Tests.Changes;

public sealed class SentenceComparisonTests
{
    [Theory]
    [InlineData("A B C", "A B C", "")]
    [InlineData("A B C", "A C", "-B")]
    [InlineData("A C", "A B C", "+B")]
    [InlineData("A B C", "A X C", "-B +X")]
    [InlineData("A B C D", "B C X D", "-A +X")]
    [InlineData("A B", "B A", "-A +A")]
    [InlineData("A A B", "A B", "-A")]
    [InlineData("", "A B", "+A +B")]
    [InlineData("A B", "", "-A -B")]
    [InlineData("", "", "")]
    public void What_is_gone_and_new_is_told_in_the_order_of_the_text(string before, string after, string changes) =>
        string.Join(' ', Between(before, after).Select(change => (change.IsNew ? "+" : "-") + change.Text)).ShouldBe(changes);

    [Fact]
    public void Texts_too_long_to_weigh_are_compared_by_what_both_have()
    {
        var before = string.Join(' ', Enumerable.Range(0, 3000));
        var after = string.Join(' ', Enumerable.Range(1, 3000).Reverse());

        Between(before, after).ShouldBe([new(false, "0"), new(true, "3000")]);
    }

    private static ImmutableArray<SentenceChange> Between(string before, string after) =>
        SentenceComparison.Between([.. Split(before)], [.. Split(after)]);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
