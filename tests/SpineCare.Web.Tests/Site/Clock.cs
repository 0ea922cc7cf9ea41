namespace SpineCare.Web.Tests.Site;

/// <summary>A clock that a test sets. Timers run as ever.</summary>
public sealed class Clock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2027, 1, 15, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
