using System.CommandLine;
using SpineCare.Content.Problems;

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
        var root = new RootCommand("SpineCare: a site on spinal adjustments, soreness after treatment, and massage. Without a verb it starts the site.")
        {
            CheckCommand.Create(),
        };
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
            var code = parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? CouldNotRun : code;
        }
        catch (UnusableSettingException e)
        {
            Console.Error.WriteLine(e.Message);
            return CouldNotRun;
        }
    }

    private static bool IsWord(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.Contains('=', StringComparison.Ordinal);
}
