namespace SpineCare.Web.Logging;

/// <summary>
/// Writes one line a request: method, path, status, milliseconds. No IP address, no query, no header: what a patient
/// searches for stays with the patient.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        var path = context.Request.Path.ToUriComponent();
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

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms")]
    private partial void Answered(string method, string path, int status, double milliseconds);
}
