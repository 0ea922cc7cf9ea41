using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Services;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Conditional;

/// <summary>The pages of each library are made before anybody asks for them.</summary>
public sealed class ReadyAheadTests : IDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(30);

    private readonly LittleSite _little = new();
    private int _made;

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task Whoever_asks_first_gets_a_page_that_is_ready()
    {
        using var site = Site(library => new FaqService(library));
        // Six pages ask for the questions: the first page, the one of all of them, two topics, two articles.
        await Made(6, site);

        var answers = await Task.WhenAll(site.Get("/faq"), site.Get("/soreness"), site.Get("/soreness/home-care"));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        _made.ShouldBe(6);
    }

    [Fact]
    public async Task After_an_edit_the_pages_are_made_again()
    {
        using var site = Site(library => new FaqService(library));
        await Made(6, site);
        _little.Change("faq.yml", "A day or two", "Two or three days");
        site.Look();

        await Made(12, site);

        (await site.Get("/faq")).Words.ShouldContain("Two or three days");
        _made.ShouldBe(12);
    }

    [Fact]
    public async Task A_page_that_cannot_be_made_stops_neither_the_others_nor_the_site()
    {
        using var site = Site(_ => throw new InvalidOperationException("broken"));

        await Made(6, site);

        (await site.Get("/glossary")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get("/faq")).Status.ShouldBe(HttpStatusCode.InternalServerError);
    }

    private Task<TimeSpan> Made(int pages, SiteUnderTest site)
    {
        _ = site.Services;
        return Patience.Until("pages are made", () => Task.FromResult(Volatile.Read(ref _made) >= pages), s_deadline);
    }

    /// <summary>A site that counts the pages that ask for questions.</summary>
    private SiteUnderTest Site(Func<Library, FaqService> service) => new(_little.Content, ("Pages:Ahead", "true"))
    {
        Change = services => services.AddScoped(provider =>
        {
            Interlocked.Increment(ref _made);
            return service(provider.GetRequiredService<Library>());
        }),
    };
}
