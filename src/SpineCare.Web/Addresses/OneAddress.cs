using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Addresses;

/// <summary>Gives each page one address: wrong case, trailing slashes, and old addresses are sent on to it for good (301), in one step; unknown ones go through.</summary>
internal sealed class OneAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Library library)
    {
        var path = context.Request.Path.Value ?? Links.Home;
        var right = path.TrimEnd('/').ToLowerInvariant() is { Length: > 0 } trimmed ? trimmed : Links.Home;
        var target = library.Aliases.GetValueOrDefault(right, right);
        if (path == target || !IsKnown(library, target))
            return next(context);

        context.Response.Redirect(context.Request.PathBase + target + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }

    private static bool IsKnown(Library library, string address) =>
        address is Links.Home or Links.Faq or Links.References or Links.Glossary
        || library.Articles.ContainsKey(address)
        || library.Pages.ContainsKey(address)
        || library.BeingCorrected.Contains(address)
        || library.Gone.ContainsKey(address)
        || library.FindTopic(address[1..]) is not null;
}
