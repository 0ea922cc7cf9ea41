using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Advice;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Writes care cards. The level is told in words, so that colour is never the only sign (WCAG 2.2, 1.4.1).</summary>
internal static class CareCardMarkup
{
    /// <summary>A shared card on its own, for pages that no Markdown file fills.</summary>
    public static Markup Of(CareCard card, Desk desk)
    {
        var renderer = new ProseRenderer(desk, new PageNotes());
        Write(renderer, card, renderer.NextHeadingLevel);
        return renderer.ToMarkup();
    }

    /// <summary>The cards of a text without the text, and the shared emergency card first where the text does not show it.</summary>
    public static Markup AllOf(Prose text, Desk desk, int headingLevel = 1)
    {
        var renderer = new ProseRenderer(desk, new PageNotes(), headingLevel);
        var emergency = CareLevels.NameOf(CareLevel.Emergency);
        if (desk.Cards.TryGetValue(emergency, out var card) && !text.Mentions.Any(mention => mention.Kind == MentionKind.Card && mention.Name == emergency))
            Write(renderer, card, renderer.NextHeadingLevel);
        foreach (var block in text.Document.Descendants<CustomContainer>().Where(block => block.Info is "advice" or "care"))
            renderer.Write(block);
        return renderer.ToMarkup();
    }

    public static void Write(ProseRenderer renderer, CareCard card, int headingLevel) =>
        Write(renderer, card.Level, card.Heading, headingLevel, () => WriteItems(renderer, card));

    public static void Write(ProseRenderer renderer, CareLevel level, Prose heading, int headingLevel, Action writeBody)
    {
        var name = CareLevels.NameOf(level);
        renderer.Write($"<section class=\"care-card care-card--{name}\">").WriteLine();
        renderer.Write($"<h{headingLevel} class=\"care-card__heading\"><span class=\"care-card__level\">{CareLevels.LabelOf(level)}</span> ");
        renderer.WithoutTerms(() => renderer.WriteLine(heading));
        renderer.Write($"</h{headingLevel}>").WriteLine();
        renderer.Write("<div class=\"care-card__body\">").WriteLine();
        renderer.WithoutTerms(writeBody);
        renderer.Write("</div></section>").WriteLine();
    }

    private static void WriteItems(ProseRenderer renderer, CareCard card)
    {
        renderer.Write("<ul>").WriteLine();
        foreach (var item in card.Items)
        {
            renderer.Write("<li>");
            renderer.WriteLine(item);
            renderer.Write("</li>").WriteLine();
        }

        renderer.Write("</ul>").WriteLine();
        if (card.After is null)
            return;
        renderer.Write("<p>");
        renderer.WriteLine(card.After);
        renderer.Write("</p>").WriteLine();
    }
}
