using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews.Texts;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>The keys above a signed text.</summary>
internal static class SignatureSchema
{
    private const string SignAgain = "Let the reviewer sign the page again. The verb 'review sign' writes this file.";
    private const int LongestLine = 20_000;

    /// <summary>What came of reading a file: a signature, unless a problem is an error, and where the values of its keys stand.</summary>
    public sealed record Parsed(Signature? Value, ImmutableDictionary<string, SourceLocation> Places, ImmutableArray<ContentProblem> Problems);

    public static Parsed Read(SourceText source)
    {
        var head = Manuscript.Head().Match(source.Text);
        if (!head.Success)
            return Failed(ProblemKind.FrontMatterMissing.At(source.Start, "The file does not begin as a signature does.", SignAgain));
        var yaml = head.Groups["yaml"];
        var reading = YamlReader.Read(source.Passage(yaml.Index, yaml.Index + yaml.Length));
        if (reading.Root is null)
            return Failed([.. reading.Problems]);

        var fields = new Fields(reading.Root);
        var signature = new Signature
        {
            File = source.Path,
            Address = fields.Text("address", 200, required: true),
            By = new(fields.Text("reviewer", ReviewerSchema.LongestName, required: true), fields.Text("name", ReviewerSchema.LongestName, required: true),
                fields.Text("credentials", ReviewerSchema.LongestName, required: true)),
            SignedOn = fields.Date("signed", required: true) ?? default,
            Earlier = fields.Texts("earlier", 500, 300),
            NotClinical = fields.Maps("not_clinical", 500, Change),
            Text = ReaderText.Parse(source.Text[head.Length..]),
        };
        var problems = fields.Problems();
        if (signature.Text.Lines.IsEmpty)
            problems = problems.Add(ProblemKind.SignatureMisplaced.At(source.Passage(0, source.Text.Length).At(head.Length), "The signed text is missing.", SignAgain));
        return new(problems.Any(problem => problem.IsError) ? null : signature, fields.Places, problems);
    }

    private static WordingChange Change(Fields fields) => new(
        fields.Number("line", 1, 100_000, required: true) ?? 0,
        fields.Passage("was", LongestLine, required: true)?.Text ?? "",
        fields.Passage("is", LongestLine, required: true)?.Text ?? "")
    {
        On = fields.Date("on", required: true) ?? default,
        By = fields.Text("by", ReviewerSchema.LongestName, required: true),
    };

    private static Parsed Failed(params ImmutableArray<ContentProblem> problems) => new(null, ImmutableDictionary<string, SourceLocation>.Empty, problems);
}
