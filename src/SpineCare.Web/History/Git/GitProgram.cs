using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SpineCare.Web.History.Git;

/// <summary>What git answered: its exit code, what it found, and what it complained of.</summary>
internal sealed record GitAnswer(int Code, byte[] Bytes, string Complaint)
{
    public bool IsSound => Code == 0;

    public string Text => Encoding.UTF8.GetString(Bytes);
}

/// <summary>The program git, asked about a folder. It is only asked: no file, index, or branch changes.</summary>
internal sealed class GitProgram(string folder)
{
    /// <summary>Settings of an account or a checkout that would change the answers, or run a program for them, do not count.</summary>
    private static readonly string[] s_settings =
    [
        "--no-pager", "--literal-pathspecs", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false",
        "-c", "color.ui=false", "-c", "i18n.logOutputEncoding=UTF-8", "-c", "diff.relative=false",
    ];

    /// <summary>Where a hook or another git has started this program, these would lead to another checkout.</summary>
    private static readonly string[] s_elsewhere =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_NAMESPACE"];

    /// <summary>The answer to a question, or null where this computer has no git.</summary>
    public GitAnswer? Find(params string[] question)
    {
        var call = new ProcessStartInfo("git", ["-C", folder, .. s_settings, .. question])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in s_elsewhere)
            call.Environment.Remove(name);
        (call.Environment["LC_ALL"], call.Environment["GIT_OPTIONAL_LOCKS"]) = ("C", "0");
        (call.Environment["GIT_TERMINAL_PROMPT"], call.Environment["GIT_NO_LAZY_FETCH"]) = ("0", "1");

        Process? git;
        try
        {
            git = Process.Start(call);
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (git)
            return git is null ? null : Read(git);
    }

    private static GitAnswer Read(Process git)
    {
        git.StandardInput.Close();
        var complaint = git.StandardError.ReadToEndAsync();
        using var bytes = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(bytes);
        git.WaitForExit();
        return new(git.ExitCode, bytes.ToArray(), complaint.GetAwaiter().GetResult());
    }
}
