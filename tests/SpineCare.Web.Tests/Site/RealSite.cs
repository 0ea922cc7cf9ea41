namespace SpineCare.Web.Tests.Site;

/// <summary>The site with the content that it is shipped with.</summary>
public sealed class RealSite() : SiteUnderTest(Repository.FileOf("content"));
