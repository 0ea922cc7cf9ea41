using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.Features;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Addresses;

/// <summary>
/// Gives each page one address: every other form of it, and each old address, is sent on to it for good (301), in one step.
/// Addresses that are unknown go through.
/// </summary>
internal sealed class OneAddress(RequestDelegate next)
{
    private const string Index = "/index";

    private static readonly FrozenSet<string> s_own = [.. OwnPage.Addresses, Links.Search, Links.Sitemap, Links.Robots, Links.Feed];

    public Task InvokeAsync(HttpContext context, Library library)
    {
        if (FindPage(context.Request.Path.Value ?? Links.Home, library) is not { } page)
            return next(context);
        var right = context.Request.PathBase.Value + page + QueryFor(page, context.Request.QueryString);
        if (right == AskedFor(context))
            return next(context);

        // A path and no host: whatever the request says of the host, nobody is sent off the site.
        context.Response.Redirect(right, permanent: true);
        // Browsers would keep it for years, and a new page may take an old address.
        context.Response.Headers.CacheControl = "no-cache";
        return Task.CompletedTask;
    }

    /// <summary>The address of the page that a path means: in small letters, without needless slashes or "index".</summary>
    private static string? FindPage(string path, Library library)
    {
        var plain = "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        string[] meant = plain.EndsWith(Index, StringComparison.Ordinal) ? [plain, plain[..^(Index.Length - 1)].TrimEnd('/') is { Length: > 0 } above ? above : Links.Home] : [plain];
        return meant.Select(address => library.Aliases.GetValueOrDefault(address, address)).FirstOrDefault(address => IsKnown(library, address));
    }

    private static bool IsKnown(Library library, string address) =>
        s_own.Contains(address)
        || library.Find(address) is not null
        || library.BeingCorrected.Contains(address)
        || library.Gone.ContainsKey(address)
        || library.Help.Addresses.Contains(address)
        || library.FindTopic(address[1..]) is not null
        || library.Topics.Any(topic => address == Links.Booklet(topic.Slug));

    /// <summary>What a page needs of a query: the search its words, and no other page anything.</summary>
    private static string QueryFor(string page, QueryString query) =>
        page == Links.Search && query.Value?.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("q=", StringComparison.Ordinal)) is { } words ? "?" + words : "";

    /// <summary>What was asked for to the letter: "/%66aq" is not "/faq". A proxy's way of asking (http://host/faq) is taken by its path.</summary>
    private static string AskedFor(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>()?.RawTarget is { } target && target.StartsWith('/')
            ? target
            : context.Request.PathBase.Value + context.Request.Path.Value + context.Request.QueryString.Value;
}
