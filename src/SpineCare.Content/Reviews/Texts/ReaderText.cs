using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content.Articles;
using SpineCare.Content.Changes;
using SpineCare.Content.References;

namespace SpineCare.Content.Reviews.Texts;

/// <summary>
/// What a page tells its readers, in plain lines: its text with the shared cards in their places, its questions, the meanings
/// of its words, and its references. What readers do not see, such as comments and rule marks, is not in it; nor is the frame
/// of the site: menus, the clinic, what to read next.
/// </summary>
public sealed partial record ReaderText(ImmutableArray<string> Lines)
{
    public static ReaderText Of(Publication page)
    {
        var article = page as Article;
        return new(
        [
            "# " + OneLine(page.Title),
            OneLine(page.MainMessage),
            .. MarkupLines.Of(page.Body, page.References),
            .. Section("Questions and answers", (article?.Questions ?? []).SelectMany(question => MarkupLines.Of(question.Answer, page.References).Prepend("### " + OneLine(question.Text)))),
            .. Section("Questions to ask", (article?.Ask ?? []).Select(question => "- " + OneLine(question))),
            .. Section("Words on this page", page.Words.Select(term => $"- {OneLine(term.Word)}: {OneLine(term.Meaning)}")),
            .. Section("Pictures", page.Pictures.Select(picture => $"- {picture.Name}, version {picture.Mark}")),
            .. Section("References", page.References.Select(cited => "- " + OneLine(Printed(cited.Reference)))),
        ]);
    }

    /// <summary>Reads a text that was written by <see cref="ToString"/>.</summary>
    public static ReaderText Parse(string text) => new([.. text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)]);

    /// <summary>The lines with an empty one between them, but not between items of a list or rows of a table.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (i > 0 && !BelongTogether(Lines[i - 1], Lines[i]))
                text.Append('\n');
            text.Append(Lines[i]).Append('\n');
        }

        return text.ToString();
    }

    public bool SaysTheSame(ReaderText other) => Lines.SequenceEqual(other.Lines);

    /// <summary>What changed from this text to a later one, sentence by sentence; nothing only where they say the same.</summary>
    public ImmutableArray<SentenceChange> ChangesTo(ReaderText later) =>
        SaysTheSame(later) ? []
        : SentenceComparison.Between(Sentences, later.Sentences) is { IsEmpty: false } sentences ? sentences
        : SentenceComparison.Between(Lines, later.Lines);

    /// <summary>A text without line breaks and needless spaces, as a browser shows it.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private ImmutableArray<string> Sentences => [.. Lines.SelectMany(SentencesIn)];

    private static IEnumerable<string> SentencesIn(string line) =>
        line[0] == '|' ? [line] : Reading.Plain.Sentences.In(Lead().Replace(line, "")).Select(sentence => sentence.Text);

    private static bool BelongTogether(string line, string next) => (Item().IsMatch(line) && Item().IsMatch(next)) || (line[0] == '|' && next[0] == '|');

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines) => lines.Any() ? lines.Prepend("## " + title) : [];

    private static string Printed(Reference reference) => string.Join(' ', new[]
    {
        $"[{reference.Key}]", ReferenceText.Authors(reference), ReferenceText.Ended(reference.Title), ReferenceText.Ended(reference.Journal), ReferenceText.Issue(reference),
        reference.Isbn.Length > 0 ? $"ISBN {reference.Isbn}." : "", reference.Link.Length > 0 ? $"<{reference.Link}>" : "", $"What it found: {reference.Found}",
    }.Where(part => part.Length > 0));

    [GeneratedRegex(@"^ *(- |[0-9]+\. )")]
    private static partial Regex Item();

    [GeneratedRegex(@"^ *(#+ |- |[0-9]+\. )")]
    private static partial Regex Lead();
}
