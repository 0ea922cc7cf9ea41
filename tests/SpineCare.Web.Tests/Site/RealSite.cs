namespace SpineCare.Web.Tests.Site;

/// <summary>The site with the content that it is shipped with.</summary>
public sealed class RealSite(params (string Key, string Value)[] settings) : SiteUnderTest(Repository.FileOf("content"), settings);
