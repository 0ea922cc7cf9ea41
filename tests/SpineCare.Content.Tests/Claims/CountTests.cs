using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Claims;

/// <summary>What counts people is found in the words that writers use, and named in the message.</summary>
public sealed class CountTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("About 20 in 100 people get sore.", "20 in 100 people")]
    [InlineData("It comes after about 20 in 100 first visits.", "20 in 100")]
    [InlineData("One in ten gets a headache.", "One in ten")]
    [InlineData("There is a 1-in-5 chance of it.", "1-in-5")]
    [InlineData("About 4 in 10,000 had an injury in the week after.", "4 in 10,000")]
    [InlineData("It helped 4 of 10 patients.", "4 of 10 patients")]
    [InlineData("It helped 7 out of 10 patients with pain.", "7 out of 10 patients")]
    [InlineData("In 7 out of 10, the pain was gone.", "7 out of 10")]
    [InlineData("Pain eased for three out of four.", "three out of four")]
    [InlineData("Nine out of every ten felt well.", "Nine out of every ten")]
    [InlineData("It helped two of every three adults.", "two of every three adults")]
    [InlineData("Of 100 reactions, 64 began within four hours.", "100 reactions, 64")]
    [InlineData("Back pain troubles 619 million people.", "619 million people")]
    [InlineData("Experts expect more by 2050, about 843 million.", "843 million")]
    [InlineData("Millions of people have it.", "Millions of people")]
    [InlineData("The trial had 1,300 people.", "1,300 people")]
    [InlineData("A trial of 401 older adults found it.", "401 older adults")]
    [InlineData("Twenty-five patients came back.", "Twenty-five patients")]
    [InlineData("In 2020, 40 people came.", "40 people")]
    [InlineData("Half of the people felt better.", "Half of the people")]
    [InlineData("More than half felt better.", "More than half")]
    [InlineData("Half of them felt better.", "Half of them")]
    [InlineData("Two thirds of adults hurt.", "Two thirds of adults")]
    [InlineData("It troubles a quarter of women.", "a quarter of women")]
    [InlineData("It troubles ½ of adults.", "½ of adults")]
    [InlineData("It helps 20%.", "20%")]
    [InlineData("It helps 2.5 percent.", "2.5 percent")]
    [InlineData("It rose by ten percentage points.", "ten percentage points")]
    [InlineData("It is twice as likely with age.", "twice as likely")]
    [InlineData("It is 3 times as common in men.", "3 times as common")]
    [InlineData("It is three times more likely.", "three times more likely")]
    [InlineData("It doubles the risk.", "doubles the risk")]
    [InlineData("There was a twofold and a 3-fold rise.", "3-fold")]
    [InlineData("Smokers have five times the risk.", "five times the risk")]
    public void A_sentence_that_counts_is_told_with_its_count(string sentence, string count)
    {
        _site.WriteBody(sentence);

        _site.Problems().Single(problem => problem.Kind.Code == "SC222").Message.ShouldContain($", '{count}', ");
    }

    public void Dispose() => _site.Dispose();
}
