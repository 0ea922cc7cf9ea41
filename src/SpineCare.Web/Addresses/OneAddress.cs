using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Addresses;

/// <summary>Gives each page one address: wrong case and trailing slashes are sent on to it for good (301); unknown ones go through.</summary>
internal sealed class OneAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Library library)
    {
        var path = context.Request.Path.Value ?? Links.Home;
        var right = path.TrimEnd('/').ToLowerInvariant() is { Length: > 0 } trimmed ? trimmed : Links.Home;
        if (path == right || !IsKnown(library, right))
            return next(context);

        context.Response.Redirect(context.Request.PathBase + right + context.Request.QueryString, permanent: true);
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
