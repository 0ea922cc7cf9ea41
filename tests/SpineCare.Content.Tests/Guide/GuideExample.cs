using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Guide;

/// <summary>An example of the writers' guide: what a writer writes, and the markup or the problems that come of it.</summary>
/// <param name="Page">The page of the guide.</param>
/// <param name="Line">Where on the page it begins.</param>
/// <param name="File">The file that it is the whole of; "" for the text of an article.</param>
/// <param name="Text">What the writer writes.</param>
/// <remarks>
/// A fence with 'type=visit' is the text of a page of that type. A fence that ends with 'stays' is a whole file that stands
/// beside every example after it on its page of the guide.
/// </remarks>
public sealed partial record GuideExample(string Page, int Line, string File, string Text)
{
    /// <summary>The type of page that it is the text of; "" for a note, and for a whole file.</summary>
    public string Type { get; private init; } = "";

    /// <summary>The files that stand beside it, by path.</summary>
    public ImmutableDictionary<string, string> Beside { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The markup that the page should show, or null.</summary>
    public string? Html { get; private init; }

    /// <summary>The problems that should be told, as lines of "SC203 (1,1): message".</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    public bool IsSound => Problems.Count == 0;

    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.GetFiles(Repository.FileOf("docs/writing"), "*.md").Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal),
        "docs/problems.md",
    ];

    public static IReadOnlyList<GuideExample> All { get; } = [.. Pages.SelectMany(Read)];

    public override string ToString() => $"{Page}({Line})";

    private static IEnumerable<GuideExample> Read(string page)
    {
        var text = System.IO.File.ReadAllText(Repository.FileOf(page));
        GuideExample? last = null;
        var beside = ImmutableDictionary<string, string>.Empty;
        foreach (Match fence in Fence().Matches(text))
        {
            var body = fence.Groups["body"].Value;
            var line = text.AsSpan(0, fence.Index).Count('\n') + 1;
            var (kind, file) = (fence.Groups["kind"].Value, fence.Groups["file"].Value);
            switch (kind)
            {
                case "html" when last is { Html: null, IsSound: true }:
                    last = last with { Html = body };
                    break;
                case "problem" when last is { Html: null, IsSound: true }:
                    last = last with { Problems = body.Split('\n', StringSplitOptions.RemoveEmptyEntries) };
                    break;
                case "markdown" or "yaml":
                    if (last is not null)
                        yield return last;
                    last = null;
                    if (fence.Groups["stays"].Success)
                        beside = beside.SetItem(file, body);
                    else
                        last = new(page, line, file, body) { Type = fence.Groups["type"].Value, Beside = beside };
                    break;
                default:
                    throw new InvalidDataException($"{page}({line}): a fence '{kind}' that no test runs.");
            }
        }

        if (last is not null)
            yield return last;
    }

    [GeneratedRegex(@"^```(?<kind>\S*)(?: file=(?<file>\S+))?(?: type=(?<type>\S+))?(?<stays> stays)?\n(?<body>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
