namespace SpineCare.Browser.Tests.Visits;

/// <summary>Shares one browser and one site between all tests, which run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<SiteInChromium>
{
    public const string Name = "Browser";
}
