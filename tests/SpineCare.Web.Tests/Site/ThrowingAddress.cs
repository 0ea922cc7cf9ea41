using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SpineCare.Web.Tests.Site;

/// <summary>An address behind the whole site that fails as a bug would: /throws, and /api/throws.</summary>
public sealed class ThrowingAddress : IStartupFilter
{
    public static void Add(IServiceCollection services) => services.AddSingleton<IStartupFilter, ThrowingAddress>();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Map("/throws", Fail);
        app.Map("/api/throws", Fail);
    };

    private static void Fail(IApplicationBuilder failing) => failing.Run(_ => throw new InvalidOperationException("A bug, made by a test."));
}
