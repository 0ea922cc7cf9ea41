using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What a check draws on a terminal, and what it never draws elsewhere. `script` of util-linux plays the terminal.</summary>
[Collection(Publishing.Name)]
public sealed partial class CheckTerminalTests(PublishedProgram published) : IDisposable
{
    private const char Escape = '\u001B';

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [LinuxFact]
    public async Task A_terminal_gets_colours_and_lines_of_its_width()
    {
        _little.Change(LittleSiteTexts.HomeCare, "Lying still", $"Walk {string.Concat(Enumerable.Repeat("word ", 20))}{{emergancy}}. Lying still");

        var screen = await OnTerminal("", "xterm-256color");

        screen.ShouldContain($"{Escape}[91merror SC206");
        screen.ShouldContain($"{Escape}[33mwarning SC401");
        var lines = Plain(screen).Split('\n').SkipWhile(line => !line.Contains("error SC206", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith(' ')).ToArray();
        lines.ShouldAllBe(line => line.Length <= 60);
        lines[0][lines[1].IndexOf('^', StringComparison.Ordinal)..].ShouldStartWith("{emergancy");
        lines.Length.ShouldBeGreaterThan(3);
    }

    [LinuxFact]
    public async Task Colours_can_be_turned_off_and_a_simple_terminal_gets_none()
    {
        foreach (var screen in new[] { await OnTerminal("NO_COLOR=1", "xterm-256color"), await OnTerminal("", "dumb") })
        {
            screen.ShouldContain(": warning SC401: ");
            screen.ShouldNotContain($"{Escape}[9");
            screen.ShouldNotContain($"{Escape}[3");
        }
    }

    [LinuxFact]
    public async Task A_long_run_draws_a_bar_and_wipes_it_and_leaves_the_output_clean()
    {
        for (var i = 0; i < 250; i++)
            _little.Write($"articles/soreness/copy-{i}.md", LittleSiteTexts.All[LittleSiteTexts.HomeCare].Replace("Lying still", string.Concat(Enumerable.Repeat("Lying still. ", 700)), StringComparison.Ordinal));

        var screen = await OnTerminal("", "xterm-256color", $"--format json > {_home["out.json"]}");

        screen.ShouldMatch(@"\r\[#*-*\] (Reading|Proofreading|Making) pages: \d+ of 254");
        screen.TrimEnd().ShouldMatch(@"\r +\r254 pages\. \d+ errors, \d+ warnings?\.$");
        (await File.ReadAllTextAsync(_home["out.json"])).ShouldStartWith("{\n");
        (await File.ReadAllTextAsync(_home["out.json"])).ShouldNotContain(Escape.ToString());
    }

    [LinuxFact]
    public async Task What_goes_to_a_file_is_plain()
    {
        await OnTerminal("", "xterm-256color", $"> {_home["out.txt"]}");

        var text = await File.ReadAllTextAsync(_home["out.txt"]);
        text.ShouldContain("warning SC401");
        text.ShouldNotContain(Escape.ToString());
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    /// <summary>What a terminal of 60 columns would have been sent.</summary>
    private async Task<string> OnTerminal(string setting, string terminal, string more = "")
    {
        var call = published.Call(_home);
        call.FileName = "script";
        call.ArgumentList.Clear();
        foreach (var argument in new[] { "-qec", $"stty cols 60; {setting} dotnet {published.Folder}/SpineCare.Web.dll check --content {_little.Content} {more}", "/dev/null" })
            call.ArgumentList.Add(argument);
        call.RedirectStandardInput = true;
        return (await Outcome.Of(call.With("TERM", terminal))).Output;
    }

    private static string Plain(string screen) => Command().Replace(screen, "");

    [GeneratedRegex(@"\x1B(\[[0-9;?]*[a-zA-Z]|=)")]
    private static partial Regex Command();
}
