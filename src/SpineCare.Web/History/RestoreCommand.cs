using System.CommandLine;
using System.Text;
using SpineCare.Content.Changes;
using SpineCare.Web.Commands;
using SpineCare.Web.History.Git;

namespace SpineCare.Web.History;

/// <summary>
/// <c>restore</c>: writes an earlier version of a file into the content folder, as an edit like any other. Exit code 0: written;
/// 1: nothing was changed; 2: it could not run, and nothing was changed.
/// </summary>
internal static class RestoreCommand
{
    private const string More = """
        Example:
          SpineCare.Web restore /soreness/home-care 3f2a9c1   bring this version of the article back

          In the folder of the project, write this in place of "SpineCare.Web":
          dotnet run --project src/SpineCare.Web --

          The versions of an article are told by the verb 'history'.

        What the exit code means, for programs that call this one:
          0   The version is back, sound or not: the message tells.
          1   The file says already what the version says. Nothing was changed.
          2   It could not be done, and nothing was changed. The message says why.

        """;

    public static Command Create()
    {
        var article = new Argument<string>("article") { Description = "The article: its address (/soreness/home-care) or its file (faq.yml)." };
        var version = new Argument<string>("version") { Description = "The name of the version, as 'history' prints it, such as 3f2a9c1." };
        var folder = AskedContent.CreateOption();
        var restore = new Verb("restore", "Brings an earlier version of an article back. Nothing is lost, and the history stays as it is.", More) { article, version, folder };
        restore.SetAction(parsed => Run(AskedContent.Open(parsed.GetValue(folder)), parsed.GetValue(article)!, parsed.GetValue(version)!));
        return restore;
    }

    private static int Run(AskedContent content, string article, string name)
    {
        var history = ContentHistory.Open(content.Folder);
        var file = FileName.Find(article, content.Folder, path => !history.Versions(path).IsEmpty);
        var versions = history.Versions(file);
        var version = SavedVersion.Find(versions, name)
            ?? throw new UnusableSettingException($"{file} has no version '{name}'. To see its versions: history {FileName.AddressOf(file)}");
        if (history.FindBytes(version) is not { } bytes)
        {
            throw new UnusableSettingException(version.IsRemoval
                ? $"Version {version.Id} took the file away, so it holds no text. Choose the one below it: history {FileName.AddressOf(file)}"
                : $"The text of version {version.Id} is not in this copy of the history. Ask whoever looks after the computer for the whole history.");
        }

        var target = new ContentFile(content.Folder, file);
        var standing = target.Find();
        if (standing is not null && EarlierText.AreSame(Signs(bytes), Signs(standing)))
        {
            Console.WriteLine($"{file} says already what version {version.Id} says. Nothing was changed.");
            return 1;
        }

        var before = content.Read();
        var zone = AskedContent.ZoneOf(before);
        var copy = standing is not null && history.Unsaved.Contains(file) ? target.SetAside(content.State, standing, TimeProvider.System.GetLocalNow()) : "";
        var text = EarlierText.BroughtBack(Signs(bytes), before.Day, $"Brought back the version of {HistoryReport.Day(version.Time, zone)}.");
        var now = Encoding.Latin1.GetBytes(standing is null ? text : EarlierText.WithLineEndsOf(Signs(standing), text));
        target.Write(now);

        Console.WriteLine($"{file} holds the text of version {version.Id} again: {HistoryReport.Moment(version.Time, zone)}, {version.Author}.");
        var report = new RestoreReport(file, Console.Out);
        report.WriteChange(standing is null ? null : ContentHistory.Text(file, standing), ContentHistory.Text(file, now));
        report.WriteWayBack(copy, versions[0]);
        report.WriteProblems(before, content.Read());
        return 0;
    }

    /// <summary>A sign for each byte, so that none is lost that is not UTF-8.</summary>
    private static string Signs(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
