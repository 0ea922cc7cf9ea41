using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SpineCare.Web.Commands;

/// <summary>The help of the program and of each verb: what it does and its options, then examples.</summary>
internal sealed class VerbHelp(HelpAction options) : SynchronousCommandLineAction
{
    private const string More = """
        Examples:
          dotnet run --project src/SpineCare.Web                    start the site, in the folder of the project
          dotnet run --project src/SpineCare.Web -- check           look for mistakes in the texts
          dotnet run --project src/SpineCare.Web -- check --help    what a verb does, and what can be added to it
          SpineCare.Web check                                       the same, with a published site

        """;

    /// <summary>Who asks for help need not name an article, too.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives the program and its verbs this help.</summary>
    public static void Add(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Show this help.";
            help.Action = new VerbHelp((HelpAction)help.Action!);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = "Show which version of the program this is.";
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = options.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command is Verb verb ? verb.More : More);
        return code;
    }
}
