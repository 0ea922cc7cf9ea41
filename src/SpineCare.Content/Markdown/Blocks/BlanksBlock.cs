using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Blanks to fill in by hand, one for each item of a list. What site.yml knows of the clinic is printed instead: '- Phone {clinic-phone}'.</summary>
internal sealed partial class BlanksBlock() : HandoutBlock("blanks")
{
    private const int LongestLabel = 40;

    private static readonly FrozenDictionary<string, Func<Clinic, string>> s_facts = new Dictionary<string, Func<Clinic, string>>
    {
        ["clinic-name"] = clinic => clinic.Name,
        ["clinic-phone"] = clinic => clinic.Phone,
        ["after-hours"] = clinic => clinic.AfterHours,
    }.ToFrozenDictionary();

    private sealed record Blank(string Label, string Fact);

    public override bool HoldsProse => false;

    protected override BlockShape ReadOnHandout(CustomContainer block, Passage passage)
    {
        if (!string.IsNullOrWhiteSpace(block.Arguments) || block is not [Markdig.Syntax.ListBlock { IsOrdered: false } list])
        {
            return BlockShape.Of(Misshaped(block, passage, "A block ':::blanks' holds one list and nothing else.",
                "Begin each item with '- ', such as '- Date' or '- Phone {clinic-phone}'."));
        }

        var items = list.OfType<ListItemBlock>().Select(item => (Place: passage.At(item.Span.Start), Form: Item().Match(passage.Text[item.Span.Start..(item.Span.End + 1)]))).ToArray();
        block.SetData(typeof(Blank[]), items.Select(item => new Blank(item.Form.Groups["label"].Value, item.Form.Groups["fact"].Value)).ToArray());
        return BlockShape.Of([.. items.Select(item => ProblemOf(item.Place, item.Form)).OfType<ContentProblem>()]);
    }

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        renderer.Write("<ul class=\"blanks\">").WriteLine();
        foreach (var blank in (Blank[])block.GetData(typeof(Blank[]))!)
        {
            var known = s_facts.TryGetValue(blank.Fact, out var fact) ? fact(renderer.Desk.Site.Clinic) : "";
            renderer.Write($"<li><span class=\"blanks__label\">{WebUtility.HtmlEncode(blank.Label)}:</span> ");
            renderer.Write(known.Length == 0 ? "<span class=\"blanks__line\"></span>"
                : blank.Fact == "clinic-name" ? $"<strong>{WebUtility.HtmlEncode(known)}</strong>"
                : $"<a class=\"phone\" href=\"{WebUtility.HtmlEncode(Links.Phone(known))}\">{WebUtility.HtmlEncode(known)}</a>");
            renderer.Write("</li>").WriteLine();
        }

        renderer.Write("</ul>").WriteLine();
    }

    private static ContentProblem? ProblemOf(SourceLocation place, Match item) =>
        !item.Success || item.Groups["label"].Length > LongestLabel
            ? ProblemKind.BlockMisshaped.At(place, $"A blank has a few plain words before it, at most {LongestLabel} characters.", "Write '- Date', or '- Phone {clinic-phone}' for what site.yml knows.")
        : item.Groups["fact"] is { Success: true, Value: var fact } && !s_facts.ContainsKey(fact)
            ? ProblemKind.MarkerUnknown.At(place, $"There is no word '{{{fact}}}' for a blank.{Spelling.DidYouMean(fact, s_facts.Keys)}", $"The words are: {string.Join(", ", s_facts.Keys.Order(StringComparer.Ordinal))}.")
        : null;

    [GeneratedRegex(@"\A[-*+][ \t]+(?<label>[^{}\[\]*_<>|\n]+?):?(?:[ \t]*\{(?<fact>[a-z-]+)\})?\s*\z")]
    private static partial Regex Item();
}
