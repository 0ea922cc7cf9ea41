namespace SpineCare.Content.Tests.Sites;

/// <summary>The little site is sound, so what a test finds in it is what the test put there.</summary>
public sealed class LittleSiteTests
{
    [Fact]
    public void The_little_site_is_sound()
    {
        using var site = new LittleSite();

        var library = site.Read();

        library.Problems.ShouldBeEmpty();
        library.Articles.Keys.ShouldBe(["/massage/first-visit", "/soreness/home-care"], ignoreOrder: true);
        library.Pages.Keys.ShouldBe(["/about", "/get-help-now"], ignoreOrder: true);
        library.BeingCorrected.ShouldBeEmpty();
    }
}
