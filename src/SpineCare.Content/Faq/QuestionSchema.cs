using Markdig.Syntax;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Faq;

/// <summary>The keys of an entry of faq.yml.</summary>
internal static class QuestionSchema
{
    public static DataFile<Question>.Parsed Read(Entry entry) => EntrySchema.Read<Question>(entry, fields =>
    {
        var text = fields.Fitting("question", 120, question => question.EndsWith('?'), "A question ends with a question mark.", required: true);
        var topic = fields.Text("topic", 80, required: true);
        var articles = fields.Passages("articles", 10, 160).Select(passage => (passage.Text.Trim(), passage.Start));
        var answer = Prose.Parse(fields.Passage("answer", 3000, required: true) ?? entry.Passage with { Text = "" });
        var question = new Question(entry.Key, text, topic, fields.PlaceOf("topic"), [.. articles], answer);
        return (question, [.. answer.Problems.Where(problem => problem.Kind != ProblemKind.HeadingLevel), .. Headings(answer), .. Name(entry)]);
    });

    /// <summary>The question is the heading of its answer.</summary>
    private static IEnumerable<ContentProblem> Headings(Prose answer) => answer.Document.Descendants<HeadingBlock>().Select(heading =>
        ProblemKind.HeadingLevel.At(answer.Passage.At(heading.Span.Start), "An answer has no heading of its own.",
            "Write the words as a sentence, or ask a second question."));

    private static IEnumerable<ContentProblem> Name(Entry entry) => Slug.IsSlug(entry.Key) ? [] :
    [
        ProblemKind.FileNameNoAddress.At(entry.Place, $"'{entry.Key}' cannot be part of an address.", "Use lower-case words joined by '-'."),
    ];
}
