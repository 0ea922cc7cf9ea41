using System.Xml.Linq;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>A site that knows where the public reaches it.</summary>
public static class PublicSite
{
    public const string Start = "https://spine.example.org";

    public static SiteUnderTest Of(string content, params (string Key, string Value)[] settings) =>
        new(content, [("Site:BaseAddress", Start), .. settings]);

    /// <summary>An answer that must be well-formed XML of a media type.</summary>
    public static async Task<XDocument> Xml(this SiteUnderTest site, string address, string mediaType = "application/xml")
    {
        var answer = await site.Get(address);
        answer.Status.ShouldBe(System.Net.HttpStatusCode.OK, address);
        answer["Content-Type"].ShouldBe(mediaType + "; charset=utf-8");
        answer.Text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        return XDocument.Parse(answer.Text);
    }
}
