using System.Text.RegularExpressions;

namespace SpineCare.Content.Articles;

/// <summary>The part of an address that a file or folder name gives: lower-case words joined by '-', at most 80 characters.</summary>
public static partial class Slug
{
    public static bool IsSlug(string text) => text.Length <= 80 && Form().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
