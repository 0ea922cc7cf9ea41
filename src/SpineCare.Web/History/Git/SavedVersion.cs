using System.Collections.Immutable;
using System.Globalization;

namespace SpineCare.Web.History.Git;

/// <summary>A version of a file that git keeps: when it was saved, by whom, and what they wrote about it.</summary>
/// <param name="Id">The short name that staff use. It never changes, whatever is saved later.</param>
/// <param name="Commit">The whole name.</param>
internal sealed record SavedVersion(string Id, string Commit)
{
    public required DateTimeOffset Time { get; init; }
    public required string Author { get; init; }
    public required string Message { get; init; }

    /// <summary>The path that the file had then, from the top of the checkout.</summary>
    public required string Path { get; init; }

    /// <summary>The path that it had before, where this version renamed it; "" elsewhere.</summary>
    public string FormerPath { get; private init; } = "";

    /// <summary>True for a version that took the file away.</summary>
    public bool IsRemoval { get; private init; }

    /// <summary>
    /// What <see cref="Read"/> reads: a record for each version, newest first, and which file it changed and how. One that merged two
    /// lines of work counts as well, beside the line that it was merged into.
    /// </summary>
    public static readonly ImmutableArray<string> Question =
        ["log", "-z", "--follow", "--diff-merges=first-parent", "--name-status", "--no-relative", "--no-notes", "--format=%H%x00%h%x00%at%x00%aN%x00%s", "--"];

    /// <summary>The version that a name means: the whole name or its beginning. Null where it means none, or more than one.</summary>
    public static SavedVersion? Find(IEnumerable<SavedVersion> versions, string name) =>
        name.Length >= 4 && versions.Where(version => version.Commit.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var one] ? one : null;

    public static ImmutableArray<SavedVersion> Read(string log, string path)
    {
        var versions = ImmutableArray.CreateBuilder<SavedVersion>();
        var words = new Queue<string>(log.Split('\0'));
        while (words.Count > 5)
        {
            var (commit, id) = (words.Dequeue(), words.Dequeue());
            var version = new SavedVersion(id, commit)
            {
                Time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(words.Dequeue(), CultureInfo.InvariantCulture)),
                Author = Plain(words.Dequeue()),
                Message = Plain(words.Dequeue()),
                Path = path,
            };
            // A version that merged what the file already said tells no file.
            if (words.TryPeek(out var status) && status.StartsWith('\n'))
                version = version.With(words.Dequeue()[1..], words);
            versions.Add(version);
            path = version.FormerPath.Length > 0 ? version.FormerPath : version.Path;
        }

        return versions.ToImmutable();
    }

    private SavedVersion With(string status, Queue<string> paths) => status[0] switch
    {
        'R' or 'C' => this with { FormerPath = paths.Dequeue(), Path = paths.Dequeue() },
        var sign => this with { Path = paths.Dequeue(), IsRemoval = sign == 'D' },
    };

    /// <summary>Signs that would steer a terminal are left out.</summary>
    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsControl(sign))).Trim();
}
