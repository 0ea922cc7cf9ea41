using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Help;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Begins the questions of help.yml on the page of urgent help.</summary>
internal sealed class QuestionsBlock() : BlockKind("questions")
{
    public override bool HoldsProse => false;

    public override BlockShape Read(CustomContainer block, Passage passage) =>
        ManuscriptPlace.Find(passage.File)?.Address != Links.GetHelpNow
            ? BlockShape.Of(Misshaped(block, passage, "The questions begin on the page of urgent help, and on no other page.",
                $"Take the block out, and link to the page: 'See [do I need help now?]({Links.GetHelpNow})'."))
        : block.Count > 0 || !string.IsNullOrWhiteSpace(block.Arguments)
            ? BlockShape.Of(Misshaped(block, passage, "A block ':::questions' holds no text: the questions stand in help.yml.", "Write ':::questions', then a line ':::'."))
        : BlockShape.Sound;

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        if (renderer.Desk.Help.Questions is [var first, ..])
            renderer.Write(HelpMarkup.StartOf(first, renderer.NextHeadingLevel));
    }
}
