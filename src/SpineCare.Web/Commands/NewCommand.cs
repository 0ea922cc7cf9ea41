using System.CommandLine;
using SpineCare.Content;
using SpineCare.Content.Sources;
using SpineCare.Content.Templates;

namespace SpineCare.Web.Commands;

/// <summary>
/// <c>new article</c> and <c>new page</c>: begin a text with all that its type needs, as a draft. Exit code 0: written; 1:
/// refused, and nothing is written; 2: could not run.
/// </summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Begins a new article or page: writes a file with all its sections, as a draft.") { Article(), Page() };

    private static Command Article()
    {
        var topic = new Argument<string>("topic") { Description = "The topic: a folder in articles, such as soreness." };
        var (title, folder) = (Title(), AskedContent.CreateOption());
        var type = Type(NewText.UsualArticleType, NewText.ArticleTypes);
        var article = new Command("article", "Begins a new article.") { topic, title, type, folder };
        article.SetAction(parsed => Run(parsed.GetValue(folder),
            day => NewText.Article(parsed.GetRequiredValue(topic), parsed.GetRequiredValue(title), parsed.GetRequiredValue(type), day)));
        return article;
    }

    private static Command Page()
    {
        var (title, folder) = (Title(), AskedContent.CreateOption());
        var type = Type(NewText.UsualPageType, NewText.PageTypeNames);
        var page = new Command("page", "Begins a new page about the site.") { title, type, folder };
        page.SetAction(parsed => Run(parsed.GetValue(folder), day => NewText.Page(parsed.GetRequiredValue(title), parsed.GetRequiredValue(type), day)));
        return page;
    }

    private static Argument<string> Title() => new("title") { Description = "The title, in \"quotes\", at most 65 characters. It gives the address, too." };

    private static Option<string> Type(string usual, IEnumerable<string> types)
    {
        var type = new Option<string>("--type") { Description = "What kind of page it is; each kind has sections of its own.", DefaultValueFactory = _ => usual };
        return type.AcceptOnlyFromAmong([.. types]);
    }

    private static int Run(string? folder, Func<DateOnly, NewText> begin)
    {
        var content = AskedContent.Open(folder);
        var reader = new LibraryReader(SpineCareSite.ReservedAddresses, content.BaseAddress);
        var sources = SourceSet.Read(new ContentFolder(content.Folder));
        var text = begin(reader.Read(sources, SourceSet.Empty).Library.Day);
        var problems = text.Check(sources, reader);
        foreach (var problem in problems)
            Console.WriteLine($"{problem.Message}\n  {problem.Cure}");
        if (!problems.IsEmpty)
        {
            Console.WriteLine("Nothing is written.");
            return 1;
        }

        Write(Path.Combine(content.Folder, text.Path), text.Text);
        Console.WriteLine($"""
            {Path.Combine(content.Folder, text.Path)} is written.
            Readers do not see it yet: it is a draft. Its address will be {text.Address}
            Open the file. Where '{NewText.Mark}' stands, put your own words in the place of the ones before it.
            When all is written, take out the line 'draft: true', write today's day after 'published:', and run check.
            """);
        return 0;
    }

    /// <summary>Writes a file that was not there; one that is there now stays as it is.</summary>
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
        file.Write(text);
    }
}
