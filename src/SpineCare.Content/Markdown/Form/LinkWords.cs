using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Form;

/// <summary>
/// Checks that the words of each link say where it leads (WCAG 2.2, 2.4.4): people who listen to a page often hear its links
/// alone, one after the other.
/// </summary>
internal static partial class LinkWords
{
    private static readonly FrozenSet<string> s_empty = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "click", "click here", "click this link", "continue", "details", "find out more", "follow this link", "go", "go here", "here", "it",
        "learn more", "link", "more", "more details", "more info", "more information", "page", "press here", "read", "read here", "read it",
        "read more", "read on", "read this", "see here", "see more", "see this", "site", "tap here", "that", "that page", "there", "this",
        "this article", "this link", "this one", "this page", "this site", "this website", "web page", "webpage", "website");

    public static IEnumerable<ContentProblem> Check(Passage passage, IEnumerable<Block> blocks)
    {
        var first = new Dictionary<string, LinkInline>(StringComparer.OrdinalIgnoreCase);
        foreach (var inline in blocks.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null).SelectMany(leaf => leaf.Inline!.Descendants()))
        {
            if (inline is AutolinkInline { IsEmail: false } auto && LongAddress().IsMatch(auto.Url))
                yield return Address(passage.At(auto.Span.Start), auto.Url);
            if (inline is not LinkInline { IsImage: false } link)
                continue;
            var (place, words) = (passage.At(link.Span.Start), PlainText.Of(link));
            if (IsEmpty(link, words))
                yield return ProblemKind.LinkEmpty.At(place, "The link has no words, so readers cannot see it.", $"Write the words in the square brackets: '[home care]({link.Url})'.");
            else if (s_empty.Contains(words.Trim(' ', '.', ',', ':', '!', '>', '»', '→', '…')))
                yield return ProblemKind.LinkSaysNothing.At(place, $"The words '{words}' do not say where the link leads.", $"Name the page or what it tells: '[how to care for yourself at home]({link.Url})'.");
            else if (LongAddress().IsMatch(words))
                yield return Address(place, words);
            else if (words.Length > 0 && !first.TryAdd(words, link) && first[words].Url != link.Url)
                yield return Twice(place, words, passage.At(first[words].Span.Start));
        }
    }

    private static bool IsEmpty(LinkInline link, string words) => words.Length == 0 && link.All(inline => inline is LiteralInline or LineBreakInline);

    private static ContentProblem Address(SourceLocation place, string address) => ProblemKind.LinkSaysNothing.At(place,
        "Readers see an address in place of words.", $"Name the page in square brackets: '[the library]({address})'.");

    private static ContentProblem Twice(SourceLocation place, string words, SourceLocation first) => ProblemKind.LinkWordsTwice.At(place,
        $"The words '{words}' lead to another place than the same words above.", $"Give one of the two links words of its own. The first stands in line {first.Line}.");

    /// <summary>An address that goes on after its host: a bare host, such as https://example.org, can be read aloud.</summary>
    [GeneratedRegex(@"^(https?://|www\.)[^\s/?#]+[/?#]\S+\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LongAddress();
}
