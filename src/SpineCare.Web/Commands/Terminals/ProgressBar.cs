using SpineCare.Content;

namespace SpineCare.Web.Commands.Terminals;

/// <summary>
/// A bar that tells how far a long run has come. It shows itself after a second, so that a short run draws nothing, and leaves
/// nothing behind.
/// </summary>
internal sealed class ProgressBar(Terminal terminal, TimeProvider time) : IProgress<Headway>, IDisposable
{
    private const int BarCells = 20;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = time.GetTimestamp();
    private long _drawn;
    private int _width;

    /// <summary>A bar on the terminal that errors are written to, or null where there is none.</summary>
    public static ProgressBar? Find() => Terminal.FindOfErrors() is { } terminal ? new(terminal, TimeProvider.System) : null;

    public void Report(Headway value)
    {
        if (time.GetElapsedTime(_start) < s_patience || (_width > 0 && time.GetElapsedTime(_drawn) < s_pause))
            return;
        _drawn = time.GetTimestamp();
        var full = BarCells * value.Done / value.All;
        Draw($"[{new string('#', full)}{new string('-', BarCells - full)}] {value.Work}: {value.Done} of {value.All}");
    }

    public void Dispose()
    {
        if (_width == 0)
            return;
        Draw("");
        terminal.Write("\r");
    }

    private void Draw(string text)
    {
        var line = text.Length > terminal.Width ? text[..terminal.Width.Value] : text;
        terminal.Write($"\r{line.PadRight(_width)}");
        _width = line.Length;
    }
}
