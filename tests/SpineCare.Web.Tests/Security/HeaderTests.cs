using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Security;

/// <summary>Every response carries the one policy, whatever kind of response it is.</summary>
public sealed class HeaderTests : IDisposable
{
    // Written out, so that a change of the policy is a decision and no slip.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types spinecare";

    private readonly LittleSite _little = new();
    private readonly SiteUnderTest _site;

    public HeaderTests()
    {
        _little.Write("articles/soreness/broken.md", "No front matter.\n");
        _site = new(_little.Content) { Change = ThrowingAddress.Add };
    }

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/soreness/home-care", HttpStatusCode.OK)]
    [InlineData("GET", "/site.css", HttpStatusCode.OK)]
    [InlineData("GET", "/icon.svg", HttpStatusCode.OK)]
    [InlineData("GET", "/figures/warm-pack.svg", HttpStatusCode.OK)]
    [InlineData("GET", "/FAQ/", HttpStatusCode.MovedPermanently)]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/figures/nothing.svg", HttpStatusCode.NotFound)]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/throws", HttpStatusCode.InternalServerError)]
    [InlineData("GET", "/soreness/broken", HttpStatusCode.ServiceUnavailable)]
    public async Task Every_response_carries_the_policy_and_no_cookie(string method, string address, HttpStatusCode status)
    {
        var answer = await _site.Ask(new HttpMethod(method), address);

        answer.Status.ShouldBe(status);
        answer["Content-Security-Policy"].ShouldBe(Policy);
        answer["X-Content-Type-Options"].ShouldBe("nosniff");
        answer["Referrer-Policy"].ShouldBe("no-referrer");
        answer["Cross-Origin-Opener-Policy"].ShouldBe("same-origin");
        answer["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
        answer["Permissions-Policy"].ShouldBe("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        answer["Set-Cookie"].ShouldBeNull();
        answer["Server"].ShouldBeNull();
        answer["X-Powered-By"].ShouldBeNull();
    }

    [Fact]
    public async Task A_request_that_brings_cookies_gets_none_back()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", "a=b" } } };

        (await Answer.Of(await _site.Visitor.SendAsync(request)))["Set-Cookie"].ShouldBeNull();
    }

    public void Dispose()
    {
        _site.Dispose();
        _little.Dispose();
    }
}
