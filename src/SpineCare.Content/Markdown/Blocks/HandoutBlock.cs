using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A block that only a sheet of paper has a use for. On any other page it is a problem.</summary>
internal abstract class HandoutBlock(string name) : BlockKind(name)
{
    public sealed override BlockShape Read(CustomContainer block, Passage passage) => ManuscriptPlace.Find(passage.File) is { IsHandout: true }
        ? ReadOnHandout(block, passage)
        : BlockShape.Of(Misshaped(block, passage, $"A block ':::{Name}' stands on a page that is no handout.",
            "Take it out. Only the sheets in the folder handouts hold such a block."));

    protected abstract BlockShape ReadOnHandout(CustomContainer block, Passage passage);
}
