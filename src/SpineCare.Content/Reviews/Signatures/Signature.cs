using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpineCare.Content.Reviews.Texts;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>That a clinician has read a page and stands for it: who, when, and the text as readers saw it on that day.</summary>
public sealed record Signature
{
    private static readonly JsonSerializerOptions s_asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The address of the page.</summary>
    public required string Address { get; init; }

    /// <summary>The clinician as reviewers.yml had them on the day of signing.</summary>
    public required Reviewer By { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required ReaderText Text { get; init; }

    /// <summary>The signatures before this one, the newest first: a day and a name each.</summary>
    public ImmutableArray<string> Earlier { get; init; } = [];

    /// <summary>The changes since then that somebody marked as not clinical.</summary>
    public ImmutableArray<WordingChange> NotClinical { get; init; } = [];

    /// <summary>The path of its file in the content folder.</summary>
    public required string File { get; init; }

    /// <summary>The signed text with the changes that are not clinical.</summary>
    public ReaderText Accepted => new([.. NotClinical.Aggregate(Text.Lines, (lines, change) => lines.SetItem(change.Line - 1, change.Is))]);

    /// <summary>The line that stays of it once the page is signed again.</summary>
    public string Summary => $"{Day(SignedOn)} {By.Name}, {By.Credentials}";

    /// <summary>The file that holds it.</summary>
    public SourceText ToSource() => new(File, $"""
        ---
        address: {Quoted(Address)}
        reviewer: {Quoted(By.Key)}
        name: {Quoted(By.Name)}
        credentials: {Quoted(By.Credentials)}
        signed: {Day(SignedOn)}
        {List("earlier", Earlier.Select(line => $"  - {Quoted(line)}\n"))}{List("not_clinical", NotClinical.Select(Written))}---

        {Text}
        """);

    private static string Written(WordingChange change) => $"""
          - line: {change.Line}
            was: {Quoted(change.Was)}
            is: {Quoted(change.Is)}
            on: {Day(change.On)}
            by: {Quoted(change.By)}

        """;

    private static string List(string key, IEnumerable<string> items) => items.Any() ? $"{key}:\n{string.Concat(items)}" : "";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What JSON has in quotes, YAML reads the same (YAML 1.2.2, 1.1).</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_asWritten);
}
