using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Plain;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Texts;

/// <summary>What the site holds, topic by topic, for programs that read text (llmstxt.org): articles as Markdown, all else as pages.</summary>
internal static class SiteContents
{
    public static string Of(Library library)
    {
        var addresses = new SiteAddresses(library.Site);
        string[] blocks =
        [
            $"# {PlainMarkdown.Words(library.Site.Name)}",
            "> " + PlainMarkdown.Paragraph(OwnPage.Home.Description),
            PlainMarkdown.Paragraph($"{SiteWords.Disclaimer} In an emergency, call {library.Site.Phones.Emergency}."),
            .. library.Topics.Select(topic => Section(topic.Title, library.On(topic).Select(article => Line(article.Title, addresses.Of(Links.Markdown(article.Address)), article.MainMessage)))),
            Section("Handouts", library.Publications.OfType<Handout>().Select(handout => Line(handout.Title, addresses.Of(handout.Address), handout.MainMessage))),
            Section("About this site", library.Publications.OfType<SitePage>().Select(page => Line(page.Title, addresses.Of(page.Address), page.MainMessage))),
            Section("Optional", OwnPage.Indexed.Where(page => page.Address != Links.Home).OrderBy(page => page.Address, StringComparer.Ordinal)
                .Select(page => Line(page.Title, addresses.Of(page.Address), page.Description))),
        ];
        return string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n";
    }

    private static string Section(string heading, IEnumerable<string> lines) => lines.Any() ? $"## {PlainMarkdown.Words(heading)}\n\n{string.Join('\n', lines)}" : "";

    private static string Line(string title, string address, string message) => $"- {PlainMarkdown.Link(title, address)}: {PlainMarkdown.Words(message)}";
}
