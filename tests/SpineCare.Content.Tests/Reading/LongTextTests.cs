using System.Diagnostics;
using SpineCare.Content.Reading;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Tests.Reading;

/// <summary>Texts that would keep a careless pattern busy for minutes.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("1,")]
    [InlineData("1.1-")]
    [InlineData(".[")]
    [InlineData("- ")]
    [InlineData("is really ")]
    public void A_text_made_to_take_long_is_measured_at_once(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 30_000));
        var clock = Stopwatch.StartNew();

        ReadingMeasure.Of(Sentences.In(text + "!x").Select(sentence => sentence.Text));

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
