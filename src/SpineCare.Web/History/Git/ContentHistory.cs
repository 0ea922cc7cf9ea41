using System.Collections.Immutable;
using System.Text;
using SpineCare.Content.Sources;

namespace SpineCare.Web.History.Git;

/// <summary>
/// The history of a content folder that is a git checkout, or lies in one. Paths are those of the content folder. It is only read.
/// </summary>
internal sealed class ContentHistory
{
    private readonly GitProgram _git;
    private readonly string _prefix;
    private ImmutableHashSet<string>? _unsaved;

    private ContentHistory(GitProgram git, string prefix) => (_git, _prefix) = (git, prefix);

    /// <summary>True where this checkout was made without the older versions.</summary>
    public bool IsCutShort { get; private init; }

    /// <summary>The paths of files whose text is not, or not yet, in the history as it stands in the folder.</summary>
    public ImmutableHashSet<string> Unsaved => _unsaved ??= ReadUnsaved();

    /// <summary>The history of a content folder; null where it has none, or where this computer cannot read it.</summary>
    public static ContentHistory? Find(string contentFolder) => Look(contentFolder).History;

    /// <summary>The history of a content folder.</summary>
    /// <exception cref="UnusableSettingException">It has none, or this computer cannot read it; the message says what to do.</exception>
    public static ContentHistory Open(string contentFolder)
    {
        var (history, reason) = Look(contentFolder);
        return history ?? throw new UnusableSettingException(reason);
    }

    /// <summary>Bytes of a file as text; they need not be sound.</summary>
    public static SourceText Text(string path, byte[] bytes) => new(path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));

    /// <summary>The saved versions of a file, newest first, also those under its earlier names. Empty where it was never saved.</summary>
    public ImmutableArray<SavedVersion> Versions(string path) =>
        HasVersions ? SavedVersion.Read(Ask([.. SavedVersion.Question, _prefix + path]).Text, _prefix + path) : [];

    /// <summary>The text of a file in a version, byte for byte; null where the version took it away, or its text is not in this checkout.</summary>
    public byte[]? FindBytes(SavedVersion version) => version.IsRemoval ? null : FindBytes(version.Commit, version.Path);

    /// <summary>The text of a file in a version, or null as above.</summary>
    public SourceText? TextAt(SavedVersion version) => FindBytes(version) is { } bytes ? Text(PathOf(version), bytes) : null;

    /// <summary>The text that a version changed; null where there was none, or where this checkout does not go back so far.</summary>
    public SourceText? TextBefore(SavedVersion version)
    {
        var path = version.FormerPath.Length > 0 ? version.FormerPath : version.Path;
        return FindBytes($"{version.Commit}^", path) is { } bytes ? Text(InContent(path), bytes) : null;
    }

    /// <summary>The text of a file as it was saved last; null where it was not.</summary>
    public SourceText? LastCommitted(string path) =>
        HasVersions && FindBytes("HEAD", _prefix + path) is { } bytes ? Text(path, bytes) : null;

    /// <summary>The path of the file in a version: in the content folder, or from the top of the checkout where it lay elsewhere.</summary>
    public string PathOf(SavedVersion version) => InContent(version.Path);

    /// <summary>The path of the file before a version renamed it; "" for a version that did not.</summary>
    public string FormerPathOf(SavedVersion version) => InContent(version.FormerPath);

    /// <summary>A checkout in which nothing was saved yet has no HEAD to ask about.</summary>
    private bool HasVersions => _git.Find("rev-parse", "--verify", "--quiet", "HEAD") is { IsSound: true };

    private static (ContentHistory? History, string Reason) Look(string folder)
    {
        var git = new GitProgram(folder);
        if (git.Find("rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository") is not { } answer)
            return (null, "This computer has no git, the program that keeps the history. Install it from https://git-scm.com, then try again.");
        if (!answer.IsSound)
            return (null, Why(answer.Complaint, folder));
        var lines = answer.Text.Split('\n');
        return (new(new(lines[0]), lines[1]) { IsCutShort = lines[2].Trim() == "true" }, "");
    }

    private static string Why(string complaint, string folder) =>
        complaint.Contains("dubious ownership", StringComparison.Ordinal)
            ? $"The folder '{folder}' belongs to another account of this computer, so git does not read its history for you. Use that account. "
                + $"Or, if you trust the folder, run the command that git names here:\n{complaint.Trim()}"
        : complaint.Contains("not a git repository", StringComparison.Ordinal) || complaint.Contains("work tree", StringComparison.Ordinal)
            ? $"The content folder '{folder}' has no history: it is no git checkout, so nothing keeps its earlier versions. "
                + "Look for an earlier text in your backup. docs/writing/history.md tells how to begin a history."
        : $"git cannot read the history of '{folder}': {complaint.Trim()}";

    private byte[]? FindBytes(string commit, string path) =>
        _git.Find("cat-file", "blob", $"{commit}:{path}") is { IsSound: true } answer ? answer.Bytes : null;

    private ImmutableHashSet<string> ReadUnsaved()
    {
        string[] question = ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules", "--"];
        return [.. Ask([.. question, _prefix.Length > 0 ? _prefix : "."]).Text.Split('\0').Where(line => line.Length > 3).Select(line => InContent(line[3..]))];
    }

    private GitAnswer Ask(string[] question)
    {
        var answer = _git.Find(question);
        return answer is { IsSound: true } ? answer : throw new UnusableSettingException($"git cannot read the history: {answer?.Complaint.Trim()}");
    }

    private string InContent(string path) => path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : path;
}
