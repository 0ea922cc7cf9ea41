using System.CommandLine;
using SpineCare.Web.Commands;
using SpineCare.Web.History.Git;

namespace SpineCare.Web.History;

/// <summary>
/// <c>history</c>: tells who changed a file, what, and when. Exit code 0: told; 1: the file was never saved in the history; 2: the
/// history could not be read, or there is no such file.
/// </summary>
internal static class HistoryCommand
{
    private const int MostVersions = 20;

    private const string More = """
        Examples:
          SpineCare.Web history /soreness/home-care          who changed this article, what, and when
          SpineCare.Web history /soreness/home-care --full   the sentences that changed, too
          SpineCare.Web history faq.yml                      the same for a file with entries

          In the folder of the project, write this in place of "SpineCare.Web":
          dotnet run --project src/SpineCare.Web --

        What the exit code means, for programs that call this one:
          0   The history was told.
          1   The text was never saved in the history.
          2   There is no history, or no such text. The message says why.

        """;

    public static Command Create()
    {
        var article = new Argument<string>("article") { Description = "The article: its address (/soreness/home-care) or its file (faq.yml)." };
        var full = new Option<bool>("--full") { Description = "Print the sentences that changed, too." };
        var all = new Option<bool>("--all") { Description = $"Print all versions, not only the newest {MostVersions}." };
        var folder = AskedContent.CreateOption();
        var history = new Verb("history", "Tells who changed an article, what, and when: the newest version first.", More) { article, full, all, folder };
        history.SetAction(parsed => Run(AskedContent.Open(parsed.GetValue(folder)), parsed.GetValue(article)!, parsed.GetValue(full), parsed.GetValue(all)));
        return history;
    }

    private static int Run(AskedContent content, string article, bool withSentences, bool tellsAll)
    {
        var history = ContentHistory.Open(content.Folder);
        var file = FileName.Find(article, content.Folder, name => !history.Versions(name).IsEmpty);
        var versions = history.Versions(file);
        if (versions.IsEmpty)
        {
            Console.WriteLine($"{file} was never saved in the history, so there is no earlier version of it.");
            return 1;
        }

        var now = new ContentFile(content.Folder, file).Find();
        var most = tellsAll ? versions.Length : MostVersions;
        var report = new HistoryReport(history, AskedContent.ZoneOf(content.Read()), Console.Out) { WithSentences = withSentences };
        Console.WriteLine($"{file}: {ChangeWords.Count(versions.Length, "saved version")}, the newest first\n");
        report.WriteUnsaved(file, now is null ? null : ContentHistory.Text(file, now));
        report.Write(versions, most);
        if (versions.Length > most)
            Console.WriteLine($"{ChangeWords.Count(versions.Length - most, "older version")} not shown. To see all of them, add --all.");
        if (!withSentences)
            Console.WriteLine("To see the sentences that changed, add --full.");
        Console.WriteLine($"To bring a version back: restore {FileName.AddressOf(file)} and the name of the version, such as {versions[^1].Id}");
        return 0;
    }
}
