using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>The program in a process of its own, with everything that it wrote.</summary>
public sealed partial class RunningProgram : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process = new();
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _visitor = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private Uri? _address;

    private RunningProgram(ProcessStartInfo call)
    {
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        _process.StartInfo = call;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the program has written so far, line by line.</summary>
    public string[] Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    public string Output => string.Join('\n', Lines);

    public int ExitCode => _process.ExitCode;

    public bool IsRunning => !_process.HasExited;

    /// <summary>The address that the program says it is ready on.</summary>
    public Uri Address => _address ??= new(ReadyLine().Match(Output).Groups["address"].Value.Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>How many bytes of memory the program uses.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the program and waits until it says that it is ready.</summary>
    public static async Task<RunningProgram> Start(ProcessStartInfo call)
    {
        var program = new RunningProgram(call);
        await Task.WhenAny(program._ready.Task, program._process.WaitForExitAsync()).WaitAsync(s_patience);
        program._ready.Task.IsCompleted.ShouldBeTrue(program.Output);
        return program;
    }

    /// <summary>Starts the program and waits until it has ended, or says that it is ready.</summary>
    public static async Task<RunningProgram> Try(ProcessStartInfo call)
    {
        var program = new RunningProgram(call);
        await Task.WhenAny(program._ready.Task, program._process.WaitForExitAsync()).WaitAsync(s_patience);
        return program;
    }

    public async Task<Answer> Get(string address) => await Answer.Of(await _visitor.GetAsync(new Uri(Address, address)));

    /// <summary>Asks for one coding, and leaves the bytes as they come.</summary>
    public Task<HttpResponseMessage> Ask(string address, string coding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, address));
        request.Headers.AcceptEncoding.ParseAdd(coding);
        return _visitor.SendAsync(request);
    }

    /// <summary>Sends the bytes of a request as they are, and reads the whole answer.</summary>
    public async Task<string> Send(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(Address.Host, Address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync().WaitAsync(s_patience);
    }

    /// <summary>Waits until the program has written something.</summary>
    public async Task UntilItSays(string words)
    {
        var watch = Stopwatch.StartNew();
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            watch.Elapsed.ShouldBeLessThan(s_patience, $"'{words}' in\n{Output}");
            await Task.Delay(20);
        }
    }

    /// <summary>Ends the program as a power cut would (SIGKILL).</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (IsRunning)
            Kill();
        _visitor.Dispose();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs written)
    {
        if (written.Data is null)
            return;
        lock (_lines)
            _lines.Add(written.Data);
        // The last of the three lines that every start writes: address, folder, and what the library holds.
        if (written.Data.Contains("Articles on the shelves", StringComparison.Ordinal))
            _ready.TrySetResult();
    }

    [GeneratedRegex("""is ready on (\\")?(?<address>http[^\s"\\]+)""")]
    private static partial Regex ReadyLine();
}
