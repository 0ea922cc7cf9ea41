namespace SpineCare.Web.Tests.Site;

/// <summary>The little site is sound, so what a test finds in it is what the test put there.</summary>
public sealed class LittleSiteTests
{
    [Fact]
    public void The_little_site_is_sound_but_for_its_missing_address()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        site.Library.Problems.Select(problem => problem.Kind.Code).ShouldBe(["SC401"]);
        site.Library.Articles.Keys.ShouldBe(["/massage/first-visit", "/soreness/home-care"], ignoreOrder: true);
    }
}
