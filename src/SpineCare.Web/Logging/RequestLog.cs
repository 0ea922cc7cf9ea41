using SpineCare.Content.Markdown;

namespace SpineCare.Web.Logging;

/// <summary>
/// Writes one line a request: method, path, status, milliseconds. No IP address, no query, no header: what a patient
/// searches for, and what they answer to the questions about help, stays with the patient.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        var path = Written(context.Request.Path);
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = time.GetElapsedTime(start).TotalMilliseconds;
            Answered(context.Request.Method, path, context.Response.StatusCode, milliseconds);
        }
    }

    /// <summary>The path; of a question about help only that it was one, since the way from one to the next tells the answers.</summary>
    private static string Written(PathString path) =>
        path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] && Links.GetHelpNow[1..].Equals(first, StringComparison.OrdinalIgnoreCase)
            ? Links.HelpStep("…")
            : path.ToUriComponent();

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms")]
    private partial void Answered(string method, string path, int status, double milliseconds);
}
