using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Handouts;

/// <summary>What a handout takes from a page: the page, the heading below which it stands ("" for anywhere), and the word for what it is.</summary>
internal sealed partial record PieceName(string Page, string Anchor, string Kind)
{
    /// <summary>The questions that the front matter of an article holds.</summary>
    public const string Ask = "ask";

    public const string List = "list";
    public const string Text = "text";

    /// <summary>What can be taken.</summary>
    public static readonly FrozenSet<string> Kinds = FrozenSet.Create(Ask, List, Text, Part.Table, "care", "checklist", "do", "dont", "key-points", "steps");

    /// <summary>Reads what follows ':::from'; null where it is not of the form '/page#heading word'.</summary>
    public static PieceName? Find(string argument) =>
        Form().Match(argument) is { Success: true } form && Links.Find(form.Groups["address"].Value) is { Page.Length: > 1 } target
            ? new(target.Page, target.Anchor, form.Groups["kind"].Value)
            : null;

    public override string ToString() => $"{Page}{(Anchor.Length > 0 ? "#" : "")}{Anchor} {Kind}";

    [GeneratedRegex(@"^(?<address>\S+)[ \t]+(?<kind>[a-z-]+)\z")]
    private static partial Regex Form();
}
