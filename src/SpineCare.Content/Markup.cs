using System.Net;
using System.Text.RegularExpressions;

namespace SpineCare.Content;

/// <summary>
/// HTML that may go into a page as it stands. Only this project can make it, by rendering proofread content, so what
/// holds one needs no check of its own.
/// </summary>
public readonly partial record struct Markup
{
    private readonly string? _html;

    internal Markup(string html) => _html = html;

    public string Html => _html ?? "";

    public bool IsEmpty => Html.Length == 0;

    /// <summary>The words of it on one line, as they stand on its page.</summary>
    public string Words => string.Join(' ', WebUtility.HtmlDecode(Tags().Replace(Html, "")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
