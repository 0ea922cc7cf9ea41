using SpineCare.Content.Advice;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Shapes;

/// <summary>
/// Compares a text with the sections and blocks that its type of page must have. What stands in a section is not missed
/// besides the section itself.
/// </summary>
internal static class ShapeCheck
{
    public static IEnumerable<ContentProblem> Check(FrontMatter front, Prose body)
    {
        var shape = PageTypes.ShapeOf(front.Type);
        var sections = body.Parts.Where(part => part.Name == Part.Heading && part.Path[^1].Role.Length > 0).ToArray();
        var missing = shape.Roles.Except(sections.Select(RoleOf)).ToArray();
        return
        [
            .. missing.Select(role => Missing(front, body, role, sections, shape)),
            .. Twice(sections),
            .. shape.IsInOrder ? OutOfOrder(sections.DistinctBy(RoleOf), shape) : [],
            .. shape.Blocks.Where(block => !missing.Contains(block.Role))
                .Where(block => !body.Parts.Any(part => part.Name == block.Block && (block.Role.Length == 0 || part.IsIn(block.Role))))
                .Select(block => MissingBlock(front, body, block.Block, block.Role, sections)),
            .. shape.HasEmergencyCard ? EmergencyCard(body, mayBeMissing: missing.Contains(SectionRoles.GetHelp)) : [],
        ];
    }

    private static string RoleOf(Part section) => section.Path[^1].Role;

    /// <summary>Told at the section that should come after the missing one, or at the end of the text.</summary>
    private static ContentProblem Missing(FrontMatter front, Prose body, string role, Part[] sections, PageShape shape)
    {
        var next = sections.FirstOrDefault(section => shape.Roles.IndexOf(RoleOf(section)) > shape.Roles.IndexOf(role));
        return ProblemKind.SectionMissing.At(next?.Place ?? End(body),
            $"A page of the type '{PageTypes.NameOf(front.Type)}' has a section '{{{role}}}'; it is missing before this line.",
            $"Write the section here, with '{{{role}}}' at the end of its heading. If the section is there, add the word to its heading.");
    }

    private static IEnumerable<ContentProblem> Twice(Part[] sections) => sections.Where(section => !SectionRoles.Several.Contains(RoleOf(section)))
        .GroupBy(RoleOf).SelectMany(same => same.Skip(1))
        .Select(section => ProblemKind.SectionTwice.At(section.Place, $"A second section is for '{{{RoleOf(section)}}}'.",
            "Keep the word on the main one of the two sections."));

    private static IEnumerable<ContentProblem> OutOfOrder(IEnumerable<Part> sections, PageShape shape)
    {
        var ranked = sections.Where(section => shape.RankOf(RoleOf(section)) >= 0).ToArray();
        return ranked.Zip(ranked.Skip(1)).Where(pair => shape.RankOf(RoleOf(pair.First)) > shape.RankOf(RoleOf(pair.Second)))
            .Select(pair => ProblemKind.SectionOutOfOrder.At(pair.Second.Place, $"The section '{{{RoleOf(pair.Second)}}}' stands after '{{{RoleOf(pair.First)}}}'.",
                $"Readers ask in this order: {string.Join(", ", shape.Roles)}. Move the section."));
    }

    private static ContentProblem MissingBlock(FrontMatter front, Prose body, string block, string role, Part[] sections)
    {
        var section = sections.FirstOrDefault(section => RoleOf(section) == role);
        var what = block == Part.Table ? "a table" : $"a block ':::{block}'";
        return ProblemKind.PartMissing.At(section?.Place ?? body.Passage.Start,
            $"A page of the type '{PageTypes.NameOf(front.Type)}' has {what}{(role.Length > 0 ? $" in the section '{{{role}}}'" : "")}, and there is none.",
            block == "key-points" ? "Write it at the top of the text." : "Write it where readers need it.");
    }

    private static IEnumerable<ContentProblem> EmergencyCard(Prose body, bool mayBeMissing)
    {
        var name = CareLevels.NameOf(CareLevel.Emergency);
        var cards = body.Parts.Where(part => part.Name == "advice" && part.Argument == name).ToArray();
        if (cards.Length == 0 && !mayBeMissing)
        {
            yield return ProblemKind.EmergencyCardMissing.At(End(body), "The page does not show the emergency card.",
                $"Write ':::advice {name}' and below it a line ':::' in the section on when to get help.");
        }

        foreach (var second in cards.Skip(1))
        {
            yield return ProblemKind.EmergencyCardMissing.At(second.Place, "The page shows the emergency card a second time.",
                "Keep one: a card that is seen twice is read less.");
        }
    }

    private static SourceLocation End(Prose body) => body.Passage.At(body.Passage.Text.TrimEnd().Length);
}
