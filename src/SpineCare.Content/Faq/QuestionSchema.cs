using System.Text.RegularExpressions;
using Markdig.Syntax;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Faq;

/// <summary>The keys of an entry of faq.yml.</summary>
internal static partial class QuestionSchema
{
    /// <summary>More than that is an article.</summary>
    public const int MostWords = 80;

    public static DataFile<Question>.Parsed Read(Entry entry) => EntrySchema.Read<Question>(entry, fields =>
    {
        var text = fields.Fitting("question", 120, QuestionForm(), "A question ends with a question mark.", required: true);
        var topic = fields.Text("topic", 80, required: true);
        var articles = fields.Passages("articles", 10, 160).Select(passage => (passage.Text.Trim(), passage.Start));
        var answer = Prose.Parse(fields.Passage("answer", 3000, required: true) ?? entry.Passage with { Text = "" });
        var question = new Question(entry.Key, text, topic, fields.PlaceOf("topic"), [.. articles], answer);
        return (question, [.. answer.Problems.Where(problem => problem.Kind != ProblemKind.HeadingLevel), .. Headings(answer), .. Swallowed(answer.Passage), .. Length(answer), .. Name(entry)]);
    });

    /// <summary>The question is the heading of its answer.</summary>
    private static IEnumerable<ContentProblem> Headings(Prose answer) => answer.Document.Descendants<HeadingBlock>().Select(heading =>
        ProblemKind.HeadingLevel.At(answer.Passage.At(heading.Span.Start), "An answer has no heading of its own.",
            "Write the words as a sentence, or ask a second question."));

    /// <summary>The keys of the next question, indented so far that YAML takes them for a part of this answer.</summary>
    private static IEnumerable<ContentProblem> Swallowed(Passage answer) => KeyLine().Match(answer.Text) is not { Success: true } key ? [] :
    [
        ProblemKind.EntryMalformed.At(answer.At(key.Groups["key"].Index), $"The line '{key.Groups["key"].Value}:' stands inside an answer.",
            "Begin the next question at the left margin, and its keys two spaces to the right."),
    ];

    private static IEnumerable<ContentProblem> Length(Prose answer)
    {
        var words = ReadableText.Of(answer).Sum(passage => passage.Words);
        return words <= MostWords ? [] :
        [
            ProblemKind.AnswerTooLong.At(answer.Passage.Start, $"The answer has {words} words; {MostWords} is the most.",
                "Answer in the first sentence, and link to the article that tells the rest."),
        ];
    }

    private static IEnumerable<ContentProblem> Name(Entry entry) => Slug.IsSlug(entry.Key) ? [] :
    [
        ProblemKind.FileNameNoAddress.At(entry.Place, $"'{entry.Key}' cannot be part of an address.", "Use lower-case words joined by '-'."),
    ];

    [GeneratedRegex(@"^[\s\S]*\?\z")]
    private static partial Regex QuestionForm();

    [GeneratedRegex(@"^[ \t]*(?<key>question|topic|articles|answer):(\s|$)", RegexOptions.Multiline)]
    private static partial Regex KeyLine();
}
