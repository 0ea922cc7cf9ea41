using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Services;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.House;

/// <summary>A mistake in the composition stops the start, not the first visitor.</summary>
public sealed class ContainerTests
{
    [Fact]
    public void A_service_that_cannot_be_made_stops_the_start()
    {
        using var site = new SiteUnderTest(Repository.FileOf("content")) { Change = services => services.AddScoped<Unmakeable>() };

        Should.Throw<AggregateException>(() => site.Services).Message.ShouldContain(nameof(Unmakeable));
    }

    [Fact]
    public void A_service_that_outlives_the_library_of_its_request_stops_the_start()
    {
        using var site = new SiteUnderTest(Repository.FileOf("content")) { Change = services => services.AddSingleton<OutlivingItsLibrary>() };

        Should.Throw<AggregateException>(() => site.Services).Message.ShouldContain(nameof(OutlivingItsLibrary));
    }

    [Fact]
    public void The_library_belongs_to_a_request_and_stays_the_same_in_it()
    {
        using var site = new RealSite();
        using var request = site.Services.CreateScope();

        Should.Throw<InvalidOperationException>(() => site.Services.GetRequiredService<Library>());
        request.ServiceProvider.GetRequiredService<Library>().ShouldBeSameAs(request.ServiceProvider.GetRequiredService<Library>());
    }

    private sealed record Unmakeable(Uri NobodyRegisteredThis);

    private sealed record OutlivingItsLibrary(ReferenceService References);
}
