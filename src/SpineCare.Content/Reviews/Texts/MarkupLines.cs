using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;

namespace SpineCare.Content.Reviews.Texts;

/// <summary>Takes markup of this project apart into plain lines: one for each heading, paragraph, item, row, and picture.</summary>
internal sealed partial class MarkupLines
{
    private readonly FrozenDictionary<string, string> _cited;
    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder _line = new();
    private readonly Stack<string> _closings = new();

    /// <summary>The lists that are open: the number of the last item, or nothing for one without numbers.</summary>
    private readonly Stack<int?> _lists = new();

    private string _lead = "";
    private bool _isCitation;
    private bool _keepsLines;

    private MarkupLines(IEnumerable<NumberedReference> references) =>
        _cited = references.ToFrozenDictionary(cited => "#" + Links.CitedAnchor(cited.Number), cited => cited.Reference.Key);

    /// <param name="markup">What is taken apart.</param>
    /// <param name="references">What its citations lead to.</param>
    public static ImmutableArray<string> Of(Markup markup, IEnumerable<NumberedReference> references)
    {
        var text = new MarkupLines(references);
        foreach (Match part in Parts().Matches(markup.Html))
            text.Read(part);
        text.EndLine();
        return text._lines.ToImmutable();
    }

    private void Read(Match part)
    {
        var tag = part.Groups["tag"].Value;
        if (_isCitation)
            _isCitation = part.Value != "</a>";
        else if (tag.Length == 0)
            Add(WebUtility.HtmlDecode(part.Value));
        else if (part.Value[1] == '/')
            Close(tag);
        else
            Open(tag, part.Groups["attributes"].Value);
    }

    private void Add(string words)
    {
        var lines = _keepsLines ? words.Split('\n') : [words];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                EndLine();
            _line.Append(lines[i]);
        }
    }

    private void Open(string tag, string attributes)
    {
        switch (tag)
        {
            case "strong" or "b" or "em" or "code":
                break;
            case "a":
                OpenLink(attributes);
                break;
            case "span":
                var isLabel = Value(attributes, "class") is "care-card__level" || Value(attributes, "class").StartsWith("label ", StringComparison.Ordinal);
                _line.Append(isLabel ? "[" : "");
                _closings.Push(isLabel ? "]" : "");
                break;
            case "br":
                _line.Append(' ');
                break;
            case "th" or "td":
                _line.Append(_line.Length == 0 ? "| " : " | ");
                break;
            default:
                OpenBlock(tag, attributes);
                break;
        }
    }

    private void OpenBlock(string tag, string attributes)
    {
        EndLine();
        switch (tag)
        {
            case ['h', >= '1' and <= '6']:
                _lead = new string('#', tag[1] - '0') + " ";
                break;
            case "ul":
                _lists.Push(null);
                break;
            case "ol":
                _lists.Push(int.TryParse(Value(attributes, "start"), out var first) ? first - 1 : 0);
                break;
            case "li":
                _lists.Push(_lists.Pop() + 1);
                _lead = new string(' ', 2 * (_lists.Count - 1)) + (_lists.Peek() is { } number ? $"{number}. " : "- ");
                break;
            case "img" when Value(attributes, "alt") is { Length: > 0 } alternative:
                Add($"Picture: {alternative} ({PictureName.Cut(Value(attributes, "src")).Name})");
                EndLine();
                break;
            case "pre":
                _keepsLines = true;
                break;
        }
    }

    /// <summary>A citation shows the name of its reference: its number would change with every citation before it.</summary>
    private void OpenLink(string attributes)
    {
        var address = Value(attributes, "href");
        if (_cited.TryGetValue(address, out var name))
        {
            _line.Append(name);
            _isCitation = true;
            return;
        }

        var leadsOut = address.Length > 0 && address[0] is not ('/' or '#') && Value(attributes, "class") != "phone";
        _closings.Push(leadsOut ? $" <{address}>" : "");
    }

    private void Close(string tag)
    {
        switch (tag)
        {
            case "a" or "span":
                _line.Append(_closings.Pop());
                break;
            case "strong" or "b" or "em" or "code" or "th" or "td":
                break;
            case "tr":
                _line.Append(" |");
                EndLine();
                break;
            default:
                EndLine();
                if (tag is "ul" or "ol")
                    _lists.Pop();
                _keepsLines &= tag != "pre";
                _lead = "";
                break;
        }
    }

    private void EndLine()
    {
        if (ReaderText.OneLine(_line.ToString()) is { Length: > 0 } words)
        {
            _lines.Add(_lead + words);
            _lead = "";
        }

        _line.Clear();
    }

    private static string Value(string attributes, string name) =>
        WebUtility.HtmlDecode(Regex.Match(attributes, $"(?<![a-z-]){name}=\"(?<value>[^\"]*)\"").Groups["value"].Value);

    [GeneratedRegex("</?(?<tag>[a-z][a-z0-9]*)(?<attributes>[^>]*)>|[^<]+")]
    private static partial Regex Parts();
}
