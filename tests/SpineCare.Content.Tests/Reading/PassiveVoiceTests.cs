using SpineCare.Content.Reading.Voice;

namespace SpineCare.Content.Tests.Reading;

public sealed class PassiveVoiceTests
{
    [Theory]
    [InlineData("You were treated here.")]
    [InlineData("The joint is moved with the hands.")]
    [InlineData("The cause is not well understood.")]
    [InlineData("It is mostly gone, but the cause was never found.")]
    [InlineData("Rest is advised.")]
    [InlineData("The spine has been studied.")]
    [InlineData("The wound should be kept dry.")]
    [InlineData("You are being checked.")]
    [InlineData("It wasn’t shown to help.")]
    [InlineData("It's called an adjustment.")]
    [InlineData("You're given a sheet.")]
    [InlineData("You will get told when to come.")]
    [InlineData("Heat is used to relax the muscle.")]
    [InlineData("It is most often used for back pain.")]
    [InlineData("Nurses are worried by the noise.")]
    public void A_form_of_be_or_get_with_a_participle_is_passive(string sentence) => PassiveVoice.IsPassive(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("We treated you here.")]
    [InlineData("You may be tired.")]
    [InlineData("Many people are worried about pain.")]
    [InlineData("Are you interested in massage?")]
    [InlineData("The two are not related.")]
    [InlineData("She is married.")]
    [InlineData("You get used to the exercises.")]
    [InlineData("You are used to moving less.")]
    [InlineData("It is supposed to help.")]
    [InlineData("There is limited proof.")]
    [InlineData("Your calf is swollen.")]
    [InlineData("Your pain is unchanged.")]
    [InlineData("A hundred people were in need of care.")]
    [InlineData("It is a red, trained hand.")]
    [InlineData("You are moving better.")]
    [InlineData("The bed is wicked.")]
    [InlineData("Get up and walk.")]
    [InlineData("You have used ice.")]
    [InlineData("")]
    public void An_active_sentence_and_an_adjective_are_not(string sentence) => PassiveVoice.IsPassive(sentence).ShouldBeFalse();
}
