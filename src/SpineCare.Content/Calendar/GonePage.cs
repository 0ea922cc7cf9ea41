namespace SpineCare.Content.Calendar;

/// <summary>A page that was public and is no more: why, and where its readers should go ("" for nowhere in particular).</summary>
public sealed record GonePage(string Address, string Title, string Reason, string Instead)
{
    /// <summary>The last day of an expired page; null for a withdrawn one.</summary>
    public DateOnly? LastDay { get; init; }
}
