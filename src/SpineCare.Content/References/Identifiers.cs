using System.Text.RegularExpressions;

namespace SpineCare.Content.References;

/// <summary>What is wrong with the number of a work, and how to mend it.</summary>
internal sealed record IdentifierSlip(string What, string Cure);

/// <summary>A kind of number of a work: its form, what to write, and the slips in one.</summary>
internal sealed record Identifier(Regex Form, string Cure, Func<string, IdentifierSlip?> FindSlip);

/// <summary>The forms of a DOI, a PMID, and a PMCID, and the slips that writers make when they copy one.</summary>
internal static partial class Identifiers
{
    public static readonly Identifier Doi = new(DoiAlone(), "A DOI begins with '10.': copy it without 'https://doi.org/'.", FindSlipInDoi);
    public static readonly Identifier Pmid = new(PmidForm(), "A PMID is a number of up to nine digits.", FindSlipInPmid);
    public static readonly Identifier Pmcid = new(PmcidForm(), "A PMCID begins with 'PMC'.", FindSlipInPmcid);

    private static IdentifierSlip? FindSlipInDoi(string text) =>
        DoiForm().IsMatch(text) && !DoiEnd().IsMatch(text) ? null
        : text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? new("it is an address", WriteDoi(text))
        : WebForm().IsMatch(text) ? new("it is an address", "Look for the DOI on that page: it begins with '10.'. If there is none, write the address after 'url:'.")
        : DoiLead().IsMatch(text) ? new("it begins with more than the DOI", WriteDoi(text))
        : text.Any(char.IsWhiteSpace) ? new("it holds a space", WriteDoi(text))
        : !text.StartsWith("10.", StringComparison.Ordinal) ? new("a DOI begins with '10.'", "Copy it again from the page of the journal.")
        : DoiEnd().Match(text) is { Success: true } end ? new($"it ends with '{end.Value}'", WriteDoi(text))
        : DoiOdd().Match(text) is { Success: true } odd ? new($"it holds '{odd.Value}'", "Copy it again from the page of the journal.")
        : new("a part of it is missing", "A DOI begins with '10.', four digits or more, and a '/'. Copy it again from the page of the journal.");

    private static IdentifierSlip? FindSlipInPmid(string text) =>
        PmidForm().IsMatch(text) ? null
        : text.Contains("PMC", StringComparison.OrdinalIgnoreCase) ? new("it is a PMCID", "Write it after 'pmcid:', and look for the PMID on the page in PubMed.")
        : LoneNumber().Match(text) is { Success: true } number ? new("a PMID is a number alone", $"Write '{number.Groups["number"].Value}'.")
        : new("a PMID is a number of one to nine digits", "Copy it again from the page in PubMed.");

    private static IdentifierSlip? FindSlipInPmcid(string text) =>
        PmcidForm().IsMatch(text) ? null
        : LoneNumber().Match(text) is { Success: true } number ? new("a PMCID is 'PMC' and a number", $"Write 'PMC{number.Groups["number"].Value}'.")
        : new("a PMCID is 'PMC' and a number of one to nine digits", "Copy it again from the page in PubMed Central.");

    private static string WriteDoi(string text) => DoiIn().Match(Spaces().Replace(text, "")) is { Success: true } doi
        ? $"Write '{DoiEnd().Replace(doi.Value, "")}'."
        : "Write only the part that begins with '10.'.";

    /// <summary>The form of nearly all DOIs in use, as Crossref gives it.</summary>
    [GeneratedRegex(@"^10\.\d{4,9}/[-._;()/:<>A-Za-z0-9]+\z")]
    private static partial Regex DoiForm();

    /// <summary>The same without the sign that ends a sentence.</summary>
    [GeneratedRegex(@"^10\.[0-9]{4,9}/[-._;()/:<>A-Za-z0-9]*[-_()/<>A-Za-z0-9]\z")]
    private static partial Regex DoiAlone();

    [GeneratedRegex(@"10\.\d{4,9}/[-._;()/:<>A-Za-z0-9]+")]
    private static partial Regex DoiIn();

    [GeneratedRegex(@"^\W*doi\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoiLead();

    /// <summary>The period or comma of the sentence that the DOI was copied from.</summary>
    [GeneratedRegex(@"[.,;:]+\z")]
    private static partial Regex DoiEnd();

    [GeneratedRegex(@"[^-._;()/:<>A-Za-z0-9]")]
    private static partial Regex DoiOdd();

    [GeneratedRegex(@"^(https?:|www\.)", RegexOptions.IgnoreCase)]
    private static partial Regex WebForm();

    [GeneratedRegex(@"^[1-9]\d{0,8}\z")]
    private static partial Regex PmidForm();

    [GeneratedRegex(@"^PMC\d{1,9}\z")]
    private static partial Regex PmcidForm();

    /// <summary>The one number of a text, behind words or an address.</summary>
    [GeneratedRegex(@"^\D*?(?<number>[1-9]\d{0,8})\D*\z")]
    private static partial Regex LoneNumber();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
