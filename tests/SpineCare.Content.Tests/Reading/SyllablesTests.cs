using System.Globalization;
using SpineCare.Content.Reading.Spoken;

namespace SpineCare.Content.Tests.Reading;

/// <summary>The words of syllables.tsv: counts of the CMU Pronouncing Dictionary where it has the word, otherwise by hand.</summary>
public sealed class SyllablesTests
{
    private static readonly (string Word, int Syllables)[] s_words = [.. ReadWords()];

    [Fact]
    public void Every_word_of_the_list_is_counted_as_it_is_spoken() =>
        s_words.Select(word => (word.Word, Syllables.Count(word.Word))).ShouldBe(s_words);

    [Fact]
    public void The_list_is_long_and_names_no_word_twice()
    {
        s_words.Length.ShouldBeGreaterThan(500);
        s_words.Select(word => word.Word).ShouldBeUnique();
    }

    [Fact]
    public void A_word_in_other_letters_or_between_signs_is_the_same_word() =>
        s_words.Where(word => word.Word.All(char.IsAsciiLetterLower))
            .SelectMany(word => new[] { $"“{word.Word},”", $"({word.Word}).", char.ToUpperInvariant(word.Word[0]) + word.Word[1..] }
                .Where(form => Syllables.Count(form) != word.Syllables))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("don’t", 1)]
    [InlineData("café", 2)]
    [InlineData("a.m.", 2)]
    [InlineData("U.S.", 2)]
    [InlineData("PTSD", 4)]
    [InlineData("NOT", 1)]
    [InlineData("NEVER", 2)]
    [InlineData("WHO", 5)]
    [InlineData("tv", 2)]
    [InlineData("T12", 3)]
    [InlineData("15mg", 5)]
    [InlineData("1900", 4)]
    [InlineData("1990s", 4)]
    [InlineData("1,250", 8)]
    [InlineData("1,000,000", 3)]
    [InlineData("99999999999999999999", 20)]
    public void Short_forms_and_numbers_are_counted_as_they_are_spoken(string word, int syllables) => Syllables.Count(word).ShouldBe(syllables);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("—")]
    [InlineData("...")]
    [InlineData("'")]
    public void Where_there_is_no_word_there_is_no_syllable(string text) => Syllables.Count(text).ShouldBe(0);

    [Theory]
    [InlineData("ed")]
    [InlineData("s")]
    [InlineData("ing")]
    [InlineData("Привет")]
    [InlineData("脊柱")]
    [InlineData("ſs")]
    [InlineData("e'")]
    public void Odd_letters_count_as_something_and_break_nothing(string text) => Syllables.Count(text).ShouldBePositive();

    private static IEnumerable<(string, int)> ReadWords()
    {
        using var reader = new StreamReader(typeof(SyllablesTests).Assembly.GetManifestResourceStream("syllables.tsv")!);
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t') is [var word, var syllables] ? (word, int.Parse(syllables, CultureInfo.InvariantCulture)) : (line, -1);
    }
}
