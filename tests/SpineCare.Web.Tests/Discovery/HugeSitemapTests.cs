using System.Collections.Frozen;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>From 50,000 addresses on, the sitemap is an index of parts.</summary>
public sealed class HugeSitemapTests : IDisposable
{
    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Theory]
    [InlineData(49_999, 0)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 2)]
    public async Task Each_address_stands_in_one_part(int addresses, int parts)
    {
        using var site = With(addresses);
        var first = await site.Xml("/sitemap.xml");
        first.ShouldBeSitemap();
        first.Root!.Name.LocalName.ShouldBe(parts == 0 ? "urlset" : "sitemapindex");
        var places = parts == 0 ? first.Places() : [];
        if (parts > 0)
            first.Places().ShouldBe(Enumerable.Range(1, parts).Select(part => $"{PublicSite.Start}/sitemap-{part}.xml"));

        for (var number = 1; number <= parts; number++)
        {
            var part = await site.Xml($"/sitemap-{number}.xml");
            part.ShouldBeSitemap();
            part.Root!.Name.LocalName.ShouldBe("urlset");
            places = [.. places, .. part.Places()];
        }

        places.ShouldBeUnique();
        places.Length.ShouldBe(addresses);
        foreach (var none in new[] { $"/sitemap-{parts + 1}.xml", "/sitemap-0.xml", "/sitemap-01.xml" })
            (await site.Get(none)).Status.ShouldBe(HttpStatusCode.NotFound, none);
    }

    /// <summary>A site whose library has so many addresses: those of the little site, and copies of one article.</summary>
    private SiteUnderTest With(int addresses)
    {
        Library? huge = null;
        return new(_little.Content, ("Site:BaseAddress", PublicSite.Start))
        {
            Change = services => services.AddScoped(provider => huge ??= Fill(provider.GetRequiredService<LiveLibrary>().Current, addresses)),
        };
    }

    private static Library Fill(Library library, int addresses)
    {
        var own = 6 + library.Topics.Length + library.Pages.Count + library.Articles.Count;
        var article = library.Articles["/soreness/home-care"];
        var copies = Enumerable.Range(1, addresses - own).Select(number => article with { Address = $"{article.Address}-{number}" });
        return library with { Articles = library.Articles.Values.Concat(copies).ToFrozenDictionary(one => one.Address) };
    }
}
