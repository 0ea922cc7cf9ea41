using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace SpineCare.Web.Logging;

/// <summary>Serilog on the console: JSON in production, plain lines in development and in a preview, levels from appsettings.json.</summary>
internal static class SiteLog
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddSiteLog(this WebApplicationBuilder builder, bool isPreview)
    {
        var settings = new LoggerConfiguration()
            // The framework's own request lines hold queries: quiet even where no appsettings.json is found.
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // What stops the start is told in a sentence by whoever starts it.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration);
        // Whoever writes wants to read of problems, and of nothing else.
        if (isPreview)
            settings.MinimumLevel.Override(typeof(RequestLog).FullName!, LogEventLevel.Warning);
        var logger = isPreview || builder.Environment.IsDevelopment()
            ? settings.WriteTo.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture).CreateLogger()
            : settings.WriteTo.Console(new JsonFormatter(renderMessage: true)).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
