using System.CommandLine;
using System.Text;
using SpineCare.Content;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Web.Commands.Reports;
using SpineCare.Web.Commands.Terminals;
using SpineCare.Web.History;

namespace SpineCare.Web.Commands;

/// <summary>
/// <c>check</c>: reads the content folder and prints every problem with its place and cure. Exit code 0: sound; 1: there is a
/// mistake; 2: the check could not run.
/// </summary>
internal static class CheckCommand
{
    private const string TextFormat = "text";

    private const string More = """
        Examples:
          SpineCare.Web check                      tell every mistake
          SpineCare.Web check --reading            tell also how easy each text is to read
          SpineCare.Web check --strict             let warnings count as mistakes
          SpineCare.Web check --content ~/draft    check the texts in another folder

          In the folder of the project, write this in place of "SpineCare.Web":
          dotnet run --project src/SpineCare.Web --

        How to read a message:
          articles/soreness/home-care.md(19,15): error SC302: No sound entry of references.yml is named 'lee2002'. Did you mean 'lee2020'?
              Walk a little [@lee2002]. Rest a little.
                            ^
            Correct the name, or add the reference to references.yml.

          In line 19 of home-care.md, at the sign above the ^, there is a mistake. The last line tells how to mend it.
          An error keeps a page or an entry from going live. A warning keeps nothing back.

        What the exit code means, for programs that call this one:
          0   There is no mistake. (Warnings count only with --strict.)
          1   There is a mistake.
          2   The check could not run. The message says why.

        """;

    private static readonly (string Name, Func<Findings, string> Write)[] s_machineFormats =
        [("json", JsonReport.Of), ("sarif", SarifReport.Of), ("github", GitHubReport.Of)];

    private static readonly string[] s_formats = [TextFormat, .. s_machineFormats.Select(format => format.Name)];

    public static Command Create()
    {
        var folder = new Option<string?>("--content") { Description = "The folder with the texts. Left out: the one that the site would use.", HelpName = "folder" };
        var reading = new Option<bool>("--reading") { Description = "Tell how easy each article, card, and answer is to read." };
        var strict = new Option<bool>("--strict") { Description = "Let warnings count: the exit code is 1 if there is one." };
        var format = new Option<string?>("--format")
        {
            Description = $"How to write the result: {string.Join(", ", s_formats)}. Left out: text, for people. The others are for programs.",
            HelpName = "format",
        };
        var accept = new Option<bool>("--accept") { Description = "Note the public addresses and the texts as they are now, in two lists in the folder. Without this, nothing is changed." };
        var check = new Verb("check", "Reads the texts of the site and tells every mistake at once: the file, the line, what is wrong, and how to mend it.", More)
        {
            folder, reading, strict, accept, format,
        };
        check.SetAction(parsed => Run(new(parsed.GetValue(folder), parsed.GetValue(format) ?? TextFormat, parsed.GetValue(reading), parsed.GetValue(strict), parsed.GetValue(accept))));
        return check;
    }

    private static int Run(Wishes wishes)
    {
        if (!s_formats.Contains(wishes.Format))
            throw new UnusableSettingException($"There is no format '{wishes.Format}'.{Spelling.DidYouMean(wishes.Format, s_formats)} The formats are: {string.Join(", ", s_formats)}.");

        var findings = Check(wishes.Folder);
        if (wishes.Accepts)
        {
            AcceptedContent.Write(findings.Folder, findings.Sources, findings.Library, Console.Error);
            findings = Check(wishes.Folder);
        }

        Write(findings, wishes);
        return findings.Errors > 0 || (wishes.IsStrict && findings.Warnings > 0) ? 1 : 0;
    }

    private static void Write(Findings findings, Wishes wishes)
    {
        var people = wishes.Format == TextFormat ? Console.Out : Console.Error;
        if (wishes.Format == TextFormat)
            TextReport.Write(findings, Terminal.OfOutput());
        else
            WriteAsItIs(s_machineFormats.Single(known => known.Name == wishes.Format).Write(findings));
        if (wishes.PrintsReading)
            ReadingReport.Write(findings.Library.Readings, people);
        people.WriteLine(findings.Summary);
    }

    private static Findings Check(string? folder)
    {
        var configuration = AskedContent.SettingsFor(folder);
        var path = SiteFolders.Content(configuration["Content:Folder"]);

        using var progress = ProgressBar.Find();
        var sources = SourceSet.Read(new ContentFolder(path), progress);
        if (sources.Files.IsEmpty && !sources.Problems.IsEmpty)
            throw new UnusableSettingException($"There is no content folder '{path}', or it cannot be opened.");
        var reader = new LibraryReader(SpineCareSite.ReservedAddresses, SiteOptions.ReadBaseAddress(configuration)) { Progress = progress };
        var library = reader.Read(sources, SourceSet.Empty).Library;
        return new(path, sources, library with { Problems = ContentProblem.InOrder([.. library.Problems, .. UnsavedDays.Check(path, sources, library.Day)]) });
    }

    /// <summary>Programs read UTF-8, whatever the console of this machine writes.</summary>
    private static void WriteAsItIs(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>What was asked for with the options.</summary>
    private sealed record Wishes(string? Folder, string Format, bool PrintsReading, bool IsStrict, bool Accepts);
}
