using SpineCare.Content.Typing;

namespace SpineCare.Content.Tests.Typing;

/// <summary>How many slips of the keyboard lie between two words.</summary>
public sealed class TypingSlipsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("massage", "massage", 0)]
    [InlineData("masage", "massage", 1)]
    [InlineData("masssage", "massage", 1)]
    [InlineData("masdage", "massage", 1)]
    [InlineData("massaeg", "massage", 1)]
    [InlineData("amssaeg", "massage", 2)]
    [InlineData("mesage", "massage", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void A_letter_missing_too_many_wrong_or_swapped_is_one_slip(string typed, string word, int slips)
    {
        TypingSlips.Between(typed, word, 9).ShouldBe(slips);
        TypingSlips.Between(word, typed, 9).ShouldBe(slips);
    }

    [Theory]
    [InlineData("massage", "passage", 0)]
    [InlineData("sore", "spine", 1)]
    [InlineData("sore", "soreness", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void More_slips_than_are_asked_for_are_one_more(string typed, string word, int most) => TypingSlips.Between(typed, word, most).ShouldBe(most + 1);

    [Fact]
    public void Texts_that_are_no_words_are_counted_too()
    {
        var text = string.Concat(Enumerable.Repeat("spine ", 10_000));

        TypingSlips.Between(text, text, 0).ShouldBe(0);
        TypingSlips.Between(text.AsSpan(1), text, 2).ShouldBe(1);
    }

    [Fact]
    public void The_letters_alone_never_rule_out_a_word_that_is_near()
    {
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => "abcdz"[random.Next(5)])))];

        foreach (var (one, other) in words.SelectMany(_ => words, (one, other) => (one, other)))
        {
            var slips = TypingSlips.Between(one, other, 6);
            TypingSlips.MayBeNear(TypingSlips.LettersOf(one), TypingSlips.LettersOf(other), slips).ShouldBeTrue($"{one} {other}");
        }
    }

    [Fact]
    public void Every_count_is_that_of_the_whole_table()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var (one, other, most) = (Word(random), Word(random), random.Next(5));
            TypingSlips.Between(one, other, most).ShouldBe(Math.Min(WholeTable(one, other), most + 1), $"{one} {other} {most}");
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abc"[random.Next(3)]));

    /// <summary>Optimal string alignment as the textbook has it.</summary>
    private static int WholeTable(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[one.Length, other.Length];
    }
}
