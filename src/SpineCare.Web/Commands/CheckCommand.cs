using System.CommandLine;
using SpineCare.Content;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Commands;

/// <summary>
/// <c>check</c>: reads the content folder and prints every problem with its place and cure. Exit code 0: sound; 1: there is a
/// mistake; 2: the check could not run.
/// </summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--content") { Description = "The content folder. Left out: the one that the site would use." };
        var reading = new Option<bool>("--reading") { Description = "Print how easy each article, card, and answer is to read." };
        var accept = new Option<bool>("--accept") { Description = "Note the public addresses and the texts as they are now." };
        var check = new Command("check", "Reads the content and tells every mistake: file, line, column, and how to mend it.") { folder, reading, accept };
        check.SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(reading), parsed.GetValue(accept)));
        return check;
    }

    private static int Run(string? folder, bool printsReading, bool accepts)
    {
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            throw new UnusableSettingException("--content names no folder.");
        var configuration = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = SiteFolders.FindPublished() }).Configuration;
        if (folder is not null)
            configuration["Content:Folder"] = folder;
        var path = SiteFolders.Content(configuration["Content:Folder"]);
        var sources = SourceSet.Read(new ContentFolder(path));
        if (sources.Files.IsEmpty && !sources.Problems.IsEmpty)
            throw new UnusableSettingException($"There is no content folder '{path}', or it cannot be opened.");

        var reader = new LibraryReader(SpineCareSite.ReservedAddresses, SiteOptions.ReadBaseAddress(configuration));
        var library = reader.Read(sources, SourceSet.Empty).Library;
        if (accepts)
        {
            AcceptedContent.Write(path, sources, library, Console.Error);
            library = reader.Read(SourceSet.Read(new ContentFolder(path)), SourceSet.Empty).Library;
        }

        foreach (var problem in library.Problems)
            Console.WriteLine($"{problem}\n  {problem.Cure}");
        if (printsReading)
            ReadingReport.Write(library.Readings, Console.Out);
        var errors = library.Problems.Count(problem => problem.IsError);
        Console.WriteLine($"{library.Publications.Count()} pages. {Count(errors, "error")}, {Count(library.Problems.Length - errors, "warning")}.");
        return errors == 0 ? 0 : 1;
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
