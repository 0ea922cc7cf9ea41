using System.Collections.Concurrent;
using System.Net;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>Visitors who ask for all pages again and again, and note every answer that no reader should get.</summary>
public sealed class Visitors(RunningProgram program, IReadOnlyList<string> addresses)
{
    private const int Parties = 3;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    private int _answers;

    public int Answers => _answers;

    /// <summary>Each answer that was wrong, with its address, its beginning, and its end.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>What else is wrong with an answer of status 200, or null.</summary>
    public Func<string, Answer, string?> FindFault { get; init; } = (_, _) => null;

    /// <summary>The addresses of pages that may be deleted for a while.</summary>
    public IReadOnlySet<string> Fleeting { get; init; } = new HashSet<string>();

    public async Task VisitUntil(Task end)
    {
        await Task.WhenAll(Enumerable.Range(0, Parties).Select(party => Visit(party, end)));
        await end;
    }

    private async Task Visit(int party, Task end)
    {
        for (var visit = party * addresses.Count / Parties; !end.IsCompleted; visit++)
        {
            var address = addresses[visit % addresses.Count];
            try
            {
                var answer = await program.Get(address);
                Interlocked.Increment(ref _answers);
                if (Judge(address, answer) is { } fault)
                    Faults.Enqueue($"{address}: {fault} [{answer.Text[..Math.Min(200, answer.Text.Length)]} … {answer.Text[Math.Max(0, answer.Text.Length - 200)..]}]");
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                Faults.Enqueue($"{address}: {e.Message}");
            }

            await Task.Delay(s_pause);
        }
    }

    private string? Judge(string address, Answer answer)
    {
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.ServiceUnavailable && Fleeting.Contains(address))
            return null;
        if (answer.Status != HttpStatusCode.OK)
            return $"status {answer.Status}";
        if (!answer.Text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
            return "half a page";
        if (string.IsNullOrWhiteSpace(answer.Document.QuerySelector("h1")?.TextContent))
            return "a page without its heading";
        return FindFault(address, answer);
    }
}
