using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Web.Security;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Security;

/// <summary>What a request says of where it came from counts only if a proxy of this site says it.</summary>
public sealed class ProxyTests
{
    private static readonly (string, string)[] s_claims =
        [("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "public.example")];

    [Theory]
    [InlineData("", "127.0.0.1")]
    [InlineData("", "::1")]
    [InlineData("10.0.0.5", "127.0.0.1")]
    [InlineData("10.0.0.5", "10.0.0.6")]
    [InlineData("10.1.0.0/16, fd00::/8", "10.2.0.1")]
    public async Task From_anybody_else_it_is_not_heard(string proxies, string from) =>
        (await Seen(proxies, from, s_claims)).ShouldBe($"http://localhost {from}");

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5")]
    [InlineData("10.0.0.5", "::ffff:10.0.0.5")]
    [InlineData("10.1.0.0/16, fd00::/8", "10.1.2.3")]
    [InlineData("10.1.0.0/16, fd00::/8", "fd00::1")]
    [InlineData("127.0.0.1 ::1", "::1")]
    public async Task From_a_proxy_of_the_site_it_counts(string proxies, string from) =>
        (await Seen(proxies, from, s_claims)).ShouldBe("https://public.example 203.0.113.7");

    [Fact]
    public async Task A_chain_is_followed_as_far_as_it_is_known() =>
        (await Seen("10.0.0.5, 10.0.0.6", "10.0.0.5", ("X-Forwarded-For", "198.51.100.1, 203.0.113.7, 10.0.0.6"))).ShouldEndWith(" 203.0.113.7");

    [Fact]
    public async Task A_setting_of_the_framework_opens_no_back_door() =>
        (await Seen("", "127.0.0.1", s_claims, ("FORWARDEDHEADERS_ENABLED", "true"))).ShouldBe("http://localhost 127.0.0.1");

    [Theory]
    [InlineData("10.0.0.5, proxy.example.org", "proxy.example.org")]
    [InlineData("10.1", "10.1")]
    [InlineData("10.0.0.0/33", "10.0.0.0/33")]
    [InlineData("10.0.0.300", "10.0.0.300")]
    public void A_word_that_is_no_address_is_refused_by_its_name(string proxies, string word) =>
        Should.Throw<UnusableSettingException>(() => Proxies.Read(proxies)).Message.ShouldStartWith($"Proxies is '{proxies}', and '{word}' is no address. Write ");

    private static Task<string> Seen(string proxies, string from, params (string, string)[] headers) => Seen(proxies, from, headers, ("none", ""));

    private static async Task<string> Seen(string proxies, string from, (string, string)[] headers, (string, string) setting)
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Proxies", proxies), setting)
        {
            Change = services => services.AddSingleton<IStartupFilter>(new Seeing(from)),
        };
        return (await site.Get("/seen", headers)).Text;
    }

    /// <summary>Lets requests come from an address, and an address behind the whole site tell what it sees: /seen.</summary>
    private sealed class Seeing(string from) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(from);
                return rest(context);
            });
            next(app);
            app.Map("/seen", seen => seen.Run(context =>
                context.Response.WriteAsync($"{context.Request.Scheme}://{context.Request.Host} {context.Connection.RemoteIpAddress}")));
        };
    }
}
