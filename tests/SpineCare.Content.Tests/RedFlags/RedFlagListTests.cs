using SpineCare.Content.RedFlags;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.RedFlags;

/// <summary>How the words of a reader are compared with those of red-flags.yml, and what an edit of the file can do to it.</summary>
public sealed class RedFlagListTests : IDisposable
{
    private const string File = "red-flags.yml";

    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("can't pee")]
    [InlineData("CAN’T PEE")]
    [InlineData("cant pee!!")]
    [InlineData("i really cannot even try to pee")]
    [InlineData("cannot urinate")]
    [InlineData("cannot urinating")]
    [InlineData("canot urinaet")]
    [InlineData("cannnnot pee")]
    [InlineData("cantpee")]
    [InlineData("numb down there")]
    [InlineData("down there it is all numb")]
    [InlineData("nubm down there")]
    public void A_sign_is_heard_through_capitals_endings_and_slips(string said) => In(said).ShouldBe([RedFlagHelp.Emergency]);

    [Theory]
    [InlineData("")]
    [InlineData("pee")]
    [InlineData("I pee, then I cannot")]
    [InlineData("cannot see")]
    [InlineData("cannot one two three four pee")]
    [InlineData("cannot pee standing")]
    [InlineData("thumb down there")]
    [InlineData("numb one two three four five six seven eight nine ten eleven down there")]
    public void Words_that_are_missing_far_away_or_passed_over_raise_nothing(string said) => In(said).ShouldBeEmpty();

    [Fact]
    public void What_is_passed_over_does_not_hide_the_same_sign_said_elsewhere() =>
        In("cannot pee standing and now numb down there").ShouldBe([RedFlagHelp.Emergency]);

    [Fact]
    public void An_ordinary_word_is_no_slip()
    {
        In("nums down there").ShouldBe([RedFlagHelp.Emergency]);

        _site.Append(File, "ORDINARY:\n  words: [nums]\n");

        In("nums down there").ShouldBeEmpty();
    }

    [Fact]
    public void The_emergency_card_stands_without_the_one_for_today()
    {
        _site.Append(File, "burning:\n  help: urgent\n  sign: It burns.\n  said: [burning]\n  examples: [burning]\n");

        In("burning").ShouldBe([RedFlagHelp.Urgent]);
        In("burning and cannot pee").ShouldBe([RedFlagHelp.Emergency]);
    }

    [Fact]
    public void Groups_may_call_each_other_in_a_circle()
    {
        _site.Append(File, "ROUND:\n  words: [ABOUT, turning]\nABOUT:\n  words: [ROUND, spinning]\n"
            + "dizzy:\n  help: urgent\n  sign: All turns.\n  said: [ROUND]\n  examples: [turning, spinning]\n");

        In("spinning").ShouldBe([RedFlagHelp.Urgent]);
    }

    [Theory]
    [InlineData("[can't, cannot]", "[cannot]")]
    [InlineData("    - CANNOT ... pee / urinate\n", "")]
    [InlineData("CANNOT ... pee", "CANNOT ... see")]
    [InlineData("CANNOT ... pee", "CANOT ... pee")]
    [InlineData("[cannot pee standing]", "[pee]")]
    public void An_edit_that_makes_a_sign_miss_its_example_changes_nothing(string sound, string edit)
    {
        var lastSound = _site.Read(Sources.SourceSet.Empty).LastSound;
        _site.Change(File, sound, edit);

        var after = _site.Read(lastSound);
        after.Library.Problems.ShouldHaveSingleItem().IsError.ShouldBeTrue();
        after.Library.RedFlags.In("can't pee").ShouldBe([RedFlagHelp.Emergency]);

        // And so it stays when the site starts again.
        _site.Read(after.LastSound).Library.RedFlags.In("can't pee").ShouldBe([RedFlagHelp.Emergency]);
    }

    [Fact]
    public void Without_the_file_the_built_in_signs_are_heard()
    {
        _site.Delete(File);

        In("my face is drooping").ShouldBe([RedFlagHelp.Emergency]);
    }

    private System.Collections.Immutable.ImmutableArray<RedFlagHelp> In(string said) => _site.Read().RedFlags.In(said);

    public void Dispose() => _site.Dispose();
}
