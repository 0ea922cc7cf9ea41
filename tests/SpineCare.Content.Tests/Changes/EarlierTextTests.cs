using SpineCare.Content.Changes;

namespace SpineCare.Content.Tests.Changes;

public sealed class EarlierTextTests
{
    private static readonly DateOnly s_today = new(2027, 1, 15);

    [Theory]
    [InlineData("---\nchanged: 2026-11-21\nchange_note: First.\n---\nText.\n", "---\nchanged: 2027-01-15\nchange_note: Back.\n---\nText.\n")]
    [InlineData("---\r\nchange_note: \"First.\"\r\nchanged:2026\r\n---\r\nText.", "---\r\nchange_note: Back.\r\nchanged: 2027-01-15\r\n---\r\nText.")]
    [InlineData("---\ntitle: A\n---\nchanged: no\n", "---\ntitle: A\nchanged: 2027-01-15\nchange_note: Back.\n---\nchanged: no\n")]
    [InlineData("---\nchange_note: |\n  One.\n\n  Two.\nask:\n  - changed: no\n---\n", "---\nchange_note: Back.\nask:\n  - changed: no\nchanged: 2027-01-15\n---\n")]
    [InlineData("faq:\n  changed: 2026-11-21\n", "faq:\n  changed: 2026-11-21\n")]
    public void Only_the_two_lines_that_tell_of_the_change_are_told_anew(string text, string told) =>
        EarlierText.BroughtBack(text, s_today, "Back.").ShouldBe(told);

    [Theory]
    [InlineData("a\nb\n", "c\r\nd\r\n", "a\r\nb\r\n")]
    [InlineData("a\r\nb\r\n", "c\nd\n", "a\nb\n")]
    [InlineData("a\r\nb\n", "c\nd\r\n", "a\r\nb\n")]
    [InlineData("a\r\nb\n", "c", "a\r\nb\n")]
    [InlineData("a\u0085b\n", "c\r\n", "a\u0085b\r\n")]
    public void Line_ends_are_those_of_the_other_text_where_it_has_but_one_kind(string text, string other, string told) =>
        EarlierText.WithLineEndsOf(other, text).ShouldBe(told);

    [Theory]
    [InlineData("---\nchanged: 2026-11-21\nchange_note: A.\n---\nText.\n", "---\r\nchanged: 2027-01-15\r\nchange_note: B.\r\n---\r\nText.\r\n", true)]
    [InlineData("---\nchanged: 2026-11-21\nchange_note: A.\n---\nText.\n", "---\nchanged: 2026-11-21\nchange_note: A.\n---\nText!\n", false)]
    public void Texts_that_tell_of_another_change_only_are_the_same(string one, string other, bool same) => EarlierText.AreSame(one, other).ShouldBe(same);
}
