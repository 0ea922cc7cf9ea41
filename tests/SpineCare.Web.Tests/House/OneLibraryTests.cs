using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.House;

/// <summary>A request is answered from the library as it stood when the request began, whatever is saved meanwhile.</summary>
public sealed class OneLibraryTests : IDisposable
{
    private readonly LittleSite _little = new();
    private readonly SiteUnderTest _site;

    public OneLibraryTests()
    {
        _little.Write("pages/extra.md", LittleSiteTexts.All["pages/about.md"].Replace("This site is small.", "An extra page.", StringComparison.Ordinal));
        _site = new(_little.Content) { Change = services => services.AddSingleton<IStartupFilter>(new SavedMeanwhile(Save)) };
    }

    [Theory]
    [InlineData("/massage", HttpStatusCode.OK)]
    [InlineData("/massage/first-visit", HttpStatusCode.OK)]
    [InlineData("/extra", HttpStatusCode.OK)]
    [InlineData("/Extra/", HttpStatusCode.MovedPermanently)]
    [InlineData("/soreness/new", HttpStatusCode.NotFound)]
    [InlineData("/Soreness/New", HttpStatusCode.NotFound)]
    [InlineData("/neck", HttpStatusCode.NotFound)]
    public async Task A_change_during_a_request_shows_at_the_next_one(string address, HttpStatusCode status)
    {
        (await _site.Get(address)).Status.ShouldBe(status);
        (await _site.Get(address)).Status.ShouldNotBe(status);
    }

    [Fact]
    public async Task A_page_and_its_headers_tell_the_same_of_search_engines()
    {
        var first = await _site.Get("/about");
        first["X-Robots-Tag"].ShouldBe("noindex");
        first.Document.QuerySelector("link[rel=canonical]").ShouldBeNull();

        var second = await _site.Get("/about");
        second["X-Robots-Tag"].ShouldBeNull();
        second.Document.QuerySelector("link[rel=canonical]").ShouldNotBeNull();
    }

    public void Dispose()
    {
        _site.Dispose();
        _little.Dispose();
    }

    private void Save()
    {
        File.Delete(_little.FileOf("pages/extra.md"));
        Directory.Delete(_little.FileOf("articles/massage"), recursive: true);
        _little.Write("topics.yml", LittleSiteTexts.All["topics.yml"].Replace("massage:", "neck:", StringComparison.Ordinal))
            .Write("faq.yml", LittleSiteTexts.All["faq.yml"][..LittleSiteTexts.All["faq.yml"].IndexOf("is-massage-safe:", StringComparison.Ordinal)])
            .Write("articles/soreness/new.md", LittleSiteTexts.Article("A new one", "/soreness/home-care", "New."))
            .Write("site.yml", "base_address: https://spine.example.org\n" + LittleSiteTexts.All["site.yml"]);
    }

    /// <summary>Saves once, after the first request has its library, and lets the site see it all.</summary>
    private sealed class SavedMeanwhile(Action save) : IStartupFilter
    {
        private bool _isSaved;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                var before = context.RequestServices.GetRequiredService<Library>();
                if (_isSaved)
                    return rest(context);
                _isSaved = true;
                save();
                var live = context.RequestServices.GetRequiredService<LiveLibrary>();
                for (var look = 0; look < 6; look++)
                    live.Look();
                live.Current.ShouldNotBeSameAs(before);
                return rest(context);
            });
            next(app);
        };
    }
}
