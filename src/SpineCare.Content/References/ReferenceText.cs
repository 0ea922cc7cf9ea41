using System.Collections.Immutable;

namespace SpineCare.Content.References;

/// <summary>The words of a bibliography entry in the style of the AMA Manual of Style (11th edition), as far as they are known.</summary>
public static class ReferenceText
{
    /// <summary>All authors where there are up to six, otherwise the first three and "et al" (AMA 3.7).</summary>
    private const int MostAuthors = 6;
    private const int NamedOfMany = 3;

    public static string Authors(Reference reference)
    {
        var named = NamedAuthors(reference);
        return Ended(string.Join(", ", named.Length < reference.Authors.Length ? named.Add("et al") : named));
    }

    /// <summary>
    /// Who, where, and when, as far as readers of a page need it: "Lee A and others. J Backs. 2020." The full record stands on
    /// the page of all references.
    /// </summary>
    public static string Brief(Reference reference)
    {
        var authors = reference.Authors.Where(author => !IsEtAl(author)).ToArray();
        var by = authors is [var one] && reference.Authors.Length == 1 ? one : authors.Length > 0 ? authors[0] + " and others" : "";
        var year = reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var where = reference.Journal.Length > 0 ? reference.Journal : reference.Publisher;
        return string.Join(' ', new[] { by, where == by ? "" : where, year }.Where(part => part.Length > 0).Select(Ended));
    }

    /// <summary>The authors whose names are printed.</summary>
    public static ImmutableArray<string> NamedAuthors(Reference reference)
    {
        var isMany = reference.Authors.Length > MostAuthors || reference.Authors.Any(IsEtAl);
        return isMany ? [.. reference.Authors.Where(author => !IsEtAl(author)).Take(NamedOfMany)] : reference.Authors;
    }

    private static bool IsEtAl(string author) => author.StartsWith("et al", StringComparison.Ordinal);

    /// <summary>True for works that stand alone, whose title takes italics; the title of an article does not.</summary>
    public static bool StandsAlone(Reference reference) => reference.Type is ReferenceType.Guideline or ReferenceType.Report;

    /// <summary>Year, volume, issue, and pages of an article: "2017;317(14):1451-1460."; publisher and year of other works: "WHO; 2023."</summary>
    public static string Issue(Reference reference)
    {
        var year = reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        if (reference.Journal.Length == 0)
            return Ended(string.Join("; ", new[] { reference.Publisher, year }.Where(part => part.Length > 0)));
        var volume = reference.Volume + (reference.Issue.Length > 0 ? $"({reference.Issue})" : "");
        return Ended(year + (volume.Length > 0 ? $";{volume}" : "") + (reference.Pages.Length > 0 ? $":{reference.Pages}" : ""));
    }

    public static string LinkWords(Reference reference) =>
        reference.Doi.Length > 0 ? $"doi:{reference.Doi}"
        : reference.Pmid.Length > 0 ? $"PubMed {reference.Pmid}"
        : reference.Pmcid.Length > 0 ? reference.Pmcid
        : $"Read it at {new Uri(reference.Url).Host}";

    public static string Ended(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' ? text : text + ".";
}
