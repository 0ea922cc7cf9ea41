using SpineCare.Content.References;

namespace SpineCare.Web.Components;

/// <summary>The words of a bibliography entry, in the order of the Vancouver style (ICMJE).</summary>
public static class ReferenceText
{
    private const int MostAuthors = 6;

    /// <summary>Up to six authors, then "et al."</summary>
    public static string Authors(Reference reference)
    {
        var named = string.Join(", ", reference.Authors.Take(MostAuthors));
        return reference.Authors.Length > MostAuthors ? named + ", et al." : EndsItself(named) ? named : named + ".";
    }

    /// <summary>Publisher, year, volume, issue, and pages, as far as they are known.</summary>
    public static string Issue(Reference reference)
    {
        var volume = reference.Volume + (reference.Issue.Length > 0 ? $"({reference.Issue})" : "");
        var pages = reference.Pages.Length > 0 ? $":{reference.Pages}" : "";
        var year = reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var where = year + (volume.Length > 0 ? $";{volume}" : "") + pages;
        string[] parts = [reference.Publisher, where];
        return string.Join(", ", parts.Where(part => part.Length > 0)) is { Length: > 0 } text ? text + "." : "";
    }

    public static string LinkWords(Reference reference) =>
        reference.Doi.Length > 0 ? $"doi:{reference.Doi}"
        : reference.Pmid.Length > 0 ? $"PubMed {reference.Pmid}"
        : reference.Pmcid.Length > 0 ? reference.Pmcid
        : $"Read it at {new Uri(reference.Url).Host}";

    public static bool EndsItself(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!';
}
