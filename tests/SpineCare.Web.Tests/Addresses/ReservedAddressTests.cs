using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Web.Tests.Preview;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Addresses;

/// <summary>No file of the content folder can take an address that a route uses.</summary>
public sealed class ReservedAddressTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void The_reserved_addresses_are_the_first_parts_of_all_routes_but_those_of_assets()
    {
        var routes = FirstParts(site.Services);

        // The site has no preview, but no page may have an address that it lacks in a preview.
        routes.ShouldBe(FirstPartsOfReserved.Except(["/preview"]), ignoreOrder: true);
    }

    [Fact]
    public async Task A_preview_adds_one_address()
    {
        await using var preview = new PreviewUnderTest(Repository.FileOf("content"));

        FirstParts(preview.Services).ShouldBe(FirstPartsOfReserved, ignoreOrder: true);
    }

    [Fact]
    public void No_address_of_an_asset_can_be_that_of_a_page() =>
        site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor"))
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .ShouldAllBe(route => route.Contains('.', StringComparison.Ordinal));

    [Theory]
    [InlineData("pages/faq.md", "SC011")]
    [InlineData("pages/handouts.md", "SC011")]
    [InlineData("pages/error.md", "SC011")]
    [InlineData("pages/figures.md", "SC011")]
    [InlineData("pages/preview.md", "SC011")]
    [InlineData("pages/about/design.md", "SC011")]
    [InlineData("pages/get-help-now/emergency.md", "SC011")]
    [InlineData("articles/soreness/diary.md", "SC011")]
    [InlineData("pages/soreness.md", "SC009")]
    public async Task A_file_with_an_address_of_the_site_is_a_problem_and_changes_nothing(string file, string code)
    {
        using var little = new LittleSite();
        little.Write(file, LittleSiteTexts.All["pages/about.md"].Replace("About this site", "An intruder", StringComparison.Ordinal));
        using var here = new SiteUnderTest(little.Content);

        here.Library.Problems.Single(problem => problem.IsError).Kind.Code.ShouldBe(code);
        (await here.Get("/" + Path.GetFileNameWithoutExtension(file))).Text.ShouldNotContain("An intruder");
    }

    private static IEnumerable<string> FirstPartsOfReserved => SpineCareSite.ReservedAddresses.Select(address => "/" + address.Split('/')[1]);

    private static IEnumerable<string> FirstParts(IServiceProvider services) =>
        services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => !endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor"))
            .SelectMany(endpoint => endpoint.RoutePattern.PathSegments.Take(1))
            .Select(first => first.Parts[0])
            .OfType<RoutePatternLiteralPart>()
            .Select(part => "/" + part.Content)
            .Distinct();
}
