namespace SpineCare.Content.Calendar;

/// <summary>A word to all readers that stands on every page from its first to its last day.</summary>
public sealed record Notice(string Text, DateOnly FirstDay, DateOnly LastDay)
{
    public bool StandsOn(DateOnly day) => day >= FirstDay && day <= LastDay;
}
