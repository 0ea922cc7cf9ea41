using System.Globalization;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Plain;
using SpineCare.Content.References;
using SpineCare.Web.Components;

namespace SpineCare.Web.Texts;

/// <summary>A whole article as CommonMark: what its page says, from the title to the references, and what the site says under every page.</summary>
internal sealed class ArticleMarkdown(Library library, Article article)
{
    public const string MediaType = "text/markdown";

    private readonly SiteAddresses _addresses = new(library.Site);

    public static string Of(Library library, Article article) => new ArticleMarkdown(library, article).Write();

    private string Write() => string.Join("\n\n", new[]
    {
        $"# {PlainMarkdown.Words(article.Title)}",
        PlainMarkdown.Paragraph(article.MainMessage),
        library.Notice is { } notice ? "> " + PlainMarkdown.Paragraph(notice.Text) : "",
        ReviewWords.NoticeOf(article) is { Length: > 0 } overdue ? "> " + PlainMarkdown.Paragraph(overdue) : "",
        PlainMarkdown.Paragraph($"{ReviewWords.Of(article.Review)} {ReviewWords.DaysOf(article)}"),
        MarkdownOf(article.Body),
        Section("Questions and answers", article.Questions.Select(question => $"### {PlainMarkdown.Words(question.Text)}\n\n{MarkdownOf(question.Answer)}"), "\n\n"),
        Section("Your next step: talk with your clinician", article.Ask.Select(question => "- " + PlainMarkdown.Paragraph(question))),
        Section("Words on this page", article.Words.Select(term => $"- **{PlainMarkdown.Words(term.Word)}**: {PlainMarkdown.Words(term.Meaning)}")),
        Section("References", article.References.Select(Printed)),
        "***",
        Disclaimer,
        $"{PlainMarkdown.Link(article.Title, _addresses.Of(article.Address))}, {PlainMarkdown.Words(library.Site.Name)}",
    }.Where(block => block.Length > 0)) + "\n";

    private string Disclaimer => $"{PlainMarkdown.Paragraph(SiteWords.Disclaimer)} In an emergency, call {PhoneLink}. Not sure? See {PlainMarkdown.Link("when to get help", _addresses.Of(Links.GetHelpNow))}.";

    private string PhoneLink => PlainMarkdown.Link(library.Site.Phones.Emergency, Links.Phone(library.Site.Phones.Emergency));

    private string MarkdownOf(Markup markup) => PlainMarkdown.Of(markup, address => _addresses.OfLink(address, article.Address));

    private static string Section(string heading, IEnumerable<string> parts, string between = "\n") =>
        parts.Any() ? $"## {heading}\n\n{string.Join(between, parts)}" : "";

    private static string Printed(NumberedReference cited)
    {
        var reference = cited.Reference;
        return string.Join(' ', new[]
        {
            cited.Number.ToString(CultureInfo.InvariantCulture) + ".",
            PlainMarkdown.Words(ReferenceText.Authors(reference)),
            PlainMarkdown.Words(ReferenceText.Ended(reference.Title)),
            PlainMarkdown.Words(ReferenceText.Ended(reference.Journal)),
            PlainMarkdown.Words(ReferenceText.Issue(reference)),
            reference.Isbn.Length > 0 ? $"ISBN {PlainMarkdown.Words(reference.Isbn)}." : "",
            reference.Link.Length > 0 ? PlainMarkdown.Link(ReferenceText.LinkWords(reference), reference.Link) + "." : "",
            $"What it found: {PlainMarkdown.Words(reference.Found)}",
        }.Where(part => part.Length > 0));
    }
}
