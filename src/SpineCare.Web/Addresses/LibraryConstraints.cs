using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Addresses;

/// <summary>Lets a route match only what the library has at the moment, so that everything else is a plain 404.</summary>
internal abstract class LibraryConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && values.TryGetValue(routeKey, out var value) && value is string name
        && Has(httpContext.RequestServices.GetRequiredService<Library>(), name);

    protected abstract bool Has(Library library, string name);
}

/// <summary>The slug of a topic.</summary>
internal sealed class TopicConstraint : LibraryConstraint
{
    protected override bool Has(Library library, string name) => library.FindTopic(name) is not null;
}

/// <summary>The slug of a handout.</summary>
internal sealed class HandoutConstraint : LibraryConstraint
{
    protected override bool Has(Library library, string name) => $"{Links.Handouts}/{name}" is var address
        && (library.Handouts.ContainsKey(address) || library.BeingCorrected.Contains(address) || library.Gone.ContainsKey(address));
}

/// <summary>The name of a question about help.</summary>
internal sealed class HelpQuestionConstraint : LibraryConstraint
{
    protected override bool Has(Library library, string name) => library.Help.FindQuestion(name) is not null;
}

/// <summary>The name of a level at which the questions about help end.</summary>
internal sealed class HelpEndConstraint : LibraryConstraint
{
    protected override bool Has(Library library, string name) => library.Help.FindEnd(name) is not null;
}

/// <summary>The slug of a page about the site.</summary>
internal sealed class SitePageConstraint : LibraryConstraint
{
    protected override bool Has(Library library, string name) =>
        library.Pages.ContainsKey("/" + name) || library.BeingCorrected.Contains("/" + name) || library.Gone.ContainsKey("/" + name);
}
