using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Markdown;
using SpineCare.Web.Api;
using SpineCare.Web.Components;

namespace SpineCare.Web.Pages;

/// <summary>What a reader sees when a page cannot be shown. Asked for by its own address it is itself not found.</summary>
public sealed class ErrorModel(Library library) : LibraryPage(library)
{
    private int _status = StatusCodes.Status404NotFound;

    public override string Title => _status switch
    {
        StatusCodes.Status404NotFound => "We could not find that page",
        StatusCodes.Status410Gone => Gone is { } gone ? $"This page is gone: {gone.Title}" : "This page is gone",
        StatusCodes.Status503ServiceUnavailable => "This page is being corrected",
        >= 500 => "Something went wrong on our side",
        _ => "We could not answer that",
    };

    public override string Description => _status switch
    {
        StatusCodes.Status404NotFound => "The address may be mistyped, or the page may have moved.",
        StatusCodes.Status410Gone => Gone is { LastDay: { } day } ? $"It was for readers up to {Dates.InWords(day)}." : Gone?.Reason ?? "",
        StatusCodes.Status503ServiceUnavailable => "Somebody is mending it right now. Please come back in an hour. All other pages work.",
        >= 500 => "It is not your fault. Please try again in a minute.",
        _ => "Your browser sent something that this site does not understand.",
    };

    public override string Address => "";

    protected override string Caching => "no-store";

    /// <summary>The page that was taken down at the address that the reader asked for.</summary>
    public GonePage? Gone => Library.Gone.GetValueOrDefault(Links.PageOf(AskedFor));

    /// <summary>What readers of a page that is gone should read in its place.</summary>
    public Publication? Instead => Gone is { } gone ? Library.Find(gone.Instead) : null;

    /// <summary>True where the page that is missing may have held urgent advice.</summary>
    public bool ShowsCard => _status >= 500 && !EmergencyCard.IsEmpty;

    public Markup EmergencyCard => Library.CareCards.GetValueOrDefault("emergency");

    /// <summary>The address that the visitor asked for.</summary>
    private string AskedFor =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";

    /// <summary>The page for readers; for programs that ask the API, the same words as a problem (RFC 9457).</summary>
    public IActionResult OnGet(int status)
    {
        var isAsked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null;
        _status = isAsked ? StatusCodes.Status404NotFound : status;
        Response.StatusCode = _status;
        return !new PathString(AskedFor).StartsWithSegments(Links.Api, StringComparison.Ordinal) ? Page() : new ContentResult
        {
            StatusCode = _status,
            ContentType = ApiProblem.MediaType,
            Content = JsonSerializer.Serialize(new ApiProblem(Title, _status, Description, AskedFor), ApiJson.Default.ApiProblem),
        };
    }
}
