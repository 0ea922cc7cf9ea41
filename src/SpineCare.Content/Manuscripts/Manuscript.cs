using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Claims;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;
using SpineCare.Content.Shapes;
using SpineCare.Content.Signs;
using SpineCare.Content.Sources;
using SpineCare.Content.Templates;

namespace SpineCare.Content.Manuscripts;

/// <summary>One Markdown file, parsed: what it says for itself, before anybody compared it with the others.</summary>
internal sealed partial record Manuscript(SourceText Source, ManuscriptPlace Place)
{
    /// <summary>Null where the front matter holds an error.</summary>
    public FrontMatter? Front { get; private init; }

    /// <summary>The front matter with its errors; null where it could not be read at all. Only a preview shows it.</summary>
    public FrontMatter? FrontAsItStands { get; private init; }

    /// <summary>Null where there is no front matter to tell where the text begins.</summary>
    public Prose? Body { get; private init; }

    /// <summary>The sentences of its text, to be measured.</summary>
    public ImmutableArray<ReadableSentence> Sentences { get; private init; } = [];

    public ClaimReading Claims { get; private init; } = ClaimReading.Nothing;

    public ImmutableArray<ContentProblem> Problems { get; private init; } = [];

    public static Manuscript Parse(SourceText source, ManuscriptPlace place)
    {
        var manuscript = new Manuscript(source, place);
        var head = Head().Match(source.Text);
        if (!head.Success)
        {
            return manuscript with
            {
                Problems =
                [
                    ProblemKind.FrontMatterMissing.At(source.Start, "The file must begin with its front matter between two lines '---'.",
                        "Copy the lines from '---' to '---' of another article, and change their values."),
                ],
            };
        }

        var yaml = head.Groups["yaml"];
        var matter = source.Passage(yaml.Index, yaml.Index + yaml.Length);
        var (asItStands, problems) = FrontMatterSchema.Read(matter, place.Kind);
        var front = problems.Any(problem => problem.IsError) ? null : asItStands;
        var body = Prose.Parse(source.Passage(head.Length, source.Text.Length));
        ImmutableArray<ContentProblem> shape = front is null ? [] : [.. ShapeCheck.Check(front, body)];
        return manuscript with
        {
            Front = front,
            FrontAsItStands = asItStands,
            Body = body,
            Sentences = ReadableSentence.Of(body),
            Claims = ClaimReading.Of(body),
            Problems = [.. problems, .. CurlyQuotes.Check(matter), .. GluedDashes.Check(matter), .. OddSigns.Check(matter, isYaml: true), .. OddSigns.Check(body.Passage), .. ProblemsOf(front, matter, body), .. shape],
        };
    }

    /// <summary>What is wrong with the texts. What is still to be written is wrong where readers will see it, and in no draft.</summary>
    private static IEnumerable<ContentProblem> ProblemsOf(FrontMatter? front, Passage matter, Prose body) => front is { Days.IsDraft: false }
        ? [.. Placeholder.Check(matter), .. body.Problems]
        : body.Problems.Where(problem => problem.Kind != ProblemKind.TextUnwritten);

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?<yaml>(.*\n)*?)---[ \t]*(\r?\n|\z)")]
    internal static partial Regex Head();
}
