using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.RedFlags;
using SpineCare.Content.Site;
using SpineCare.Web.Addresses;

namespace SpineCare.Web.Search;

/// <summary>
/// Answers the search box while a reader types: pages as JSON, and before them whom to call where the words hold a sign that
/// cannot wait. Nobody keeps the answer.
/// </summary>
internal static class SuggestionRoute
{
    public static void MapSuggestions(this WebApplication app) =>
        app.MapMethods(Links.Search + "/suggestions", ReadOnly.Methods, (string? q, Library library, SiteSearch search, HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Robots-Tag"] = "noindex";
            var typed = q ?? "";
            return Results.Json(library.RedFlags.In(typed).Select(help => Urgent(help, library.Site.Phones, typed))
                .Concat(search.Suggest(typed).Select(page => new Suggested(page.Title, page.Address, IsUrgent: false))));
        });

    private static Suggested Urgent(RedFlagHelp help, PhoneNumbers phones, string typed) => help switch
    {
        RedFlagHelp.CrisisLine => new($"Thinking about suicide? Call or text {phones.CrisisLine}", Found(typed), IsUrgent: true),
        RedFlagHelp.PoisonHelp => new($"Took too much medicine? Call {phones.PoisonHelp}", Found(typed), IsUrgent: true),
        RedFlagHelp.MaternityUnit => new("Pregnant? When to call the maternity unit now", Found(typed), IsUrgent: true),
        RedFlagHelp.Emergency => new($"Signs that cannot wait: when to call {phones.Emergency}", Links.GetHelpNow, IsUrgent: true),
        _ => new("Signs that need a call today", Links.GetHelpNow, IsUrgent: true),
    };

    private static string Found(string typed) => $"{Links.Search}?q={Uri.EscapeDataString(typed)}";

    private sealed record Suggested(string Title, string Address, bool IsUrgent);
}
