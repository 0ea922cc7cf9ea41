using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Security;

/// <summary>Even a failure writes nothing of the query into the log.</summary>
public sealed class SilenceTests
{
    [Fact]
    public async Task The_report_of_a_bug_tells_where_it_is_and_nothing_of_the_query()
    {
        using var heard = new Heard();
        using var site = new SiteUnderTest(Repository.FileOf("content"))
        {
            Change = services =>
            {
                ThrowingAddress.Add(services);
                services.AddSingleton<ILoggerProvider>(heard);
            },
        };

        await site.Get("/throws?q=secret");

        heard.Errors.ShouldHaveSingleItem().ShouldContain("A bug, made by a test.");
        heard.Errors.ShouldAllBe(error => !error.Contains("secret", StringComparison.Ordinal));
    }

    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Errors { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Errors.Enqueue(formatter(state, exception) + exception);
        }

        public void Dispose()
        {
        }
    }
}
