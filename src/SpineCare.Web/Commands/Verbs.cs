using System.CommandLine;
using SpineCare.Content.Problems;
using SpineCare.Web.History;
using SpineCare.Web.Preview;
using SpineCare.Web.Reviewing;

namespace SpineCare.Web.Commands;

/// <summary>
/// The verbs of the program, for those who write and run the site: <c>dotnet run --project src/SpineCare.Web -- check</c>.
/// Anything that does not begin with a plain word is for the site itself.
/// </summary>
internal static class Verbs
{
    /// <summary>The exit code of a verb that could not run.</summary>
    public const int CouldNotRun = 2;

    private static readonly string[] s_help = ["--help", "-h", "-?", "--version"];

    public static bool AreAsked(string[] args) => args.Length > 0 && (IsWord(args[0]) || s_help.Contains(args[0]));

    public static int Run(string[] args)
    {
        var root = new RootCommand("SpineCare: a site that teaches patients about spinal adjustments, soreness after treatment, and massage. Called alone, it starts the site. Called with one of the words under \"Commands\", it does that and ends.")
        {
            CheckCommand.Create(),
            HistoryCommand.Create(),
            RestoreCommand.Create(),
            PreviewCommand.Create(),
            ReviewCommand.Create(),
            NewCommand.Create(),
            SchemasCommand.Create(),
        };
        VerbHelp.Add(root);
        var verbs = root.Subcommands.Select(verb => verb.Name).ToArray();
        if (verbs.Contains(args[0]) || s_help.Contains(args[0]))
            return Invoke(root.Parse(args));
        Console.Error.WriteLine($"There is no verb '{args[0]}'.{Spelling.DidYouMean(args[0], verbs)} The verbs are: {string.Join(", ", verbs)}.");
        return CouldNotRun;
    }

    /// <summary>A mistyped option and a setting that cannot be used are no answer to the question that was asked.</summary>
    private static int Invoke(ParseResult parsed)
    {
        try
        {
            return parsed.Errors.Count > 0 ? TellErrors(parsed) : parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is UnusableSettingException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return CouldNotRun;
        }
    }

    private static int TellErrors(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        string[] options = [.. verb.Options.Select(option => option.Name)];
        var unknown = parsed.UnmatchedTokens.OrderByDescending(token => token.StartsWith('-')).FirstOrDefault();
        Console.Error.WriteLine(unknown is null ? parsed.Errors[0].Message : $"'{unknown}' cannot stand here.{Spelling.DidYouMean(unknown, options)}");
        Console.Error.WriteLine($"What can be added to '{verb.Name}': {string.Join(", ", options)}. More: {verb.Name} --help");
        return CouldNotRun;
    }

    private static bool IsWord(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.Contains('=', StringComparison.Ordinal);
}
