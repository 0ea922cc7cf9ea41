using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Calendar;

/// <summary>When readers see a page: as front matter says it, in whole days of the site's time zone.</summary>
internal sealed record PageDays
{
    public bool IsDraft { get; private init; }

    /// <summary>The first day on which readers see the page.</summary>
    public DateOnly? PublishOn { get; private init; }

    /// <summary>The first day on which they no longer do.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>Why the page was withdrawn; "" for a page that was not.</summary>
    public string Withdrawn { get; private init; } = "";

    /// <summary>The address of what readers of a withdrawn or expired page should read; "" for nothing in particular.</summary>
    public string Instead { get; private init; } = "";

    /// <summary>The line that hides the page, or will.</summary>
    public SourceLocation? Place { get; private init; }

    public SourceLocation? InsteadPlace { get; private init; }

    public static PageDays Read(Fields fields)
    {
        var days = new PageDays
        {
            IsDraft = fields.YesOrNo("draft"),
            PublishOn = fields.Date("publish_on"),
            ExpiresOn = fields.Date("expires_on"),
            Withdrawn = fields.Text("withdrawn", 300),
            Instead = fields.Text("instead", 160),
        };
        if (days.ExpiresOn <= days.PublishOn)
            fields.Refuse(fields.PlaceOf("expires_on"), "The page would expire before its first day.", "Correct 'publish_on' or 'expires_on'.");
        if (days.Instead.Length > 0 && days.Withdrawn.Length == 0 && days.ExpiresOn is null)
            fields.Refuse(fields.PlaceOf("instead"), "'instead' says where to go from a page that is gone, and this page is not.", "Take the line out, or write 'withdrawn:' and the reason.");
        if (days.IsDraft && days.Withdrawn.Length > 0)
            fields.Refuse(fields.PlaceOf("withdrawn"), "A draft was never public, so it cannot be withdrawn.", "Take out 'draft' or 'withdrawn'.");
        var key = days.IsDraft ? "draft" : days.Withdrawn.Length > 0 ? "withdrawn" : days.ExpiresOn is not null ? "expires_on" : days.PublishOn is not null ? "publish_on" : "";
        return days with
        {
            Place = key.Length == 0 ? null : fields.PlaceOf(key),
            InsteadPlace = days.Instead.Length > 0 ? fields.PlaceOf("instead") : null,
        };
    }

    public PageState StateOn(DateOnly day) =>
        IsDraft ? PageState.Draft
        : Withdrawn.Length > 0 ? PageState.Withdrawn
        : day < PublishOn ? PageState.Scheduled
        : day >= ExpiresOn ? PageState.Expired
        : PageState.Public;
}
