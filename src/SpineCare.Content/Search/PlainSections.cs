using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content.Articles;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Search;

/// <summary>
/// Takes markup of this project apart into its sections, in plain sentences. Numbers of citations, labels, and credits are no
/// part of them. A heading without an anchor, such as that of a care card, is a sentence like any other.
/// </summary>
internal sealed partial class PlainSections
{
    private readonly ImmutableArray<TextSection>.Builder _sections = ImmutableArray.CreateBuilder<TextSection>();
    private readonly ImmutableArray<string>.Builder _sentences = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder _line = new();

    private readonly Stack<string> _spans = new();

    private readonly ImmutableArray<Picture> _pictures;
    private (string Text, string Anchor) _heading = ("", "");
    private string _anchor = "";

    private PlainSections(ImmutableArray<Picture> pictures) => _pictures = pictures;

    /// <summary>The sections in order; the first is what stands before any heading, and may be empty.</summary>
    /// <param name="markup">What is taken apart.</param>
    /// <param name="pictures">The pictures in it, whose own texts count, too.</param>
    public static ImmutableArray<TextSection> Of(Markup markup, params ImmutableArray<Picture> pictures)
    {
        var reading = new PlainSections(pictures);
        foreach (Match part in Parts().Matches(markup.Html))
            reading.Read(part);
        reading.EndSection();
        return reading._sections.ToImmutable();
    }

    private void Read(Match part)
    {
        var tag = part.Groups["tag"].Value;
        var isEnd = part.Value.StartsWith("</", StringComparison.Ordinal);
        switch (tag)
        {
            case "" when !_spans.Any(LeftOut().IsMatch):
                _line.Append(WebUtility.HtmlDecode(part.Value));
                break;
            case "" or "a" or "strong" or "b" or "em" or "code":
                break;
            case "img":
                ReadPicture(part.Value);
                break;
            case "span" when isEnd:
                CloseSpan();
                break;
            case "span":
                _spans.Push(part.Value);
                break;
            case ['h', >= '1' and <= '6'] when isEnd && _anchor.Length > 0:
                EndHeading();
                break;
            case ['h', >= '1' and <= '6'] when !isEnd:
                EndLine();
                _anchor = Id().Match(part.Value).Groups["id"].Value;
                break;
            default:
                EndLine();
                break;
        }
    }

    /// <summary>What readers who do not see a picture are told of it, then the texts in it.</summary>
    private void ReadPicture(string tag)
    {
        EndLine();
        var address = Address().Match(tag).Groups["address"].Value;
        foreach (var text in _pictures.Where(picture => picture.Address == address).SelectMany(picture => picture.Texts).Prepend(WebUtility.HtmlDecode(Alternative().Match(tag).Groups["words"].Value)))
        {
            _line.Append(text);
            EndLine();
        }
    }

    /// <summary>The level of a care card is a sentence of its own.</summary>
    private void CloseSpan()
    {
        if (_spans.Pop().Contains("care-card__level", StringComparison.Ordinal))
            EndLine();
    }

    private void EndHeading()
    {
        var text = OneLine();
        _line.Clear();
        EndSection();
        (_heading, _anchor) = ((text, _anchor), "");
    }

    private void EndSection()
    {
        EndLine();
        _sections.Add(new(_heading.Text, _heading.Anchor, _sentences.ToImmutable()));
        _sentences.Clear();
    }

    private void EndLine()
    {
        _sentences.AddRange(Sentences.In(OneLine()).Select(sentence => sentence.Text));
        _line.Clear();
    }

    private string OneLine() => string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("</?(?<tag>[a-z][a-z0-9]*)[^>]*>|[^<]+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"class=""(citation|label |visually-hidden|figure__credit|example__label|answers__words)")]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\salt=""(?<words>[^""]*)""")]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\ssrc=""(?<address>[^""]*)""")]
    private static partial Regex Address();

    [GeneratedRegex(@"\sid=""(?<id>[^""]*)""")]
    private static partial Regex Id();
}
