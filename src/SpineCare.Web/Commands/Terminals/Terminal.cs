namespace SpineCare.Web.Commands.Terminals;

/// <summary>
/// Where the program writes for people. Only a terminal has a width, and colours, if nobody has turned them off
/// (https://no-color.org): what goes to a file or to another program is plain.
/// </summary>
internal sealed record Terminal(TextWriter Output, int? Width, bool HasColour)
{
    private const int LeastWidth = 40;

    /// <summary>The standard output.</summary>
    public static Terminal OfOutput() => Console.IsOutputRedirected
        ? new(Console.Out, null, false)
        : new(Console.Out, FindWidth(), WantsColour);

    /// <summary>The standard error output, or null where that is no terminal that can draw a line anew.</summary>
    public static Terminal? FindOfErrors() => Console.IsErrorRedirected || IsDumb ? null : new(Console.Error, FindWidth(), false);

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool WantsColour => !IsDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Write(string text) => Output.Write(text);

    public void WriteLine(string text) => Output.WriteLine(text);

    public void Write(string text, ConsoleColor colour)
    {
        if (HasColour)
            Console.ForegroundColor = colour;
        Output.Write(text);
        if (HasColour)
            Console.ResetColor();
    }

    /// <summary>One cell less than there is: a line that fills the last one is broken by some terminals.</summary>
    private static int FindWidth()
    {
        try
        {
            return Math.Max(LeastWidth, Console.WindowWidth - 1);
        }
        catch (IOException)
        {
            return LeastWidth * 2;
        }
    }
}
