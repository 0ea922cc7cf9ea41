namespace SpineCare.Content.Calendar;

/// <summary>Whether readers see a page on a day, and if not, why.</summary>
public enum PageState
{
    Public,
    Draft,

    /// <summary>Its first day is still to come.</summary>
    Scheduled,

    /// <summary>Its last day is over.</summary>
    Expired,
    Withdrawn,
}
