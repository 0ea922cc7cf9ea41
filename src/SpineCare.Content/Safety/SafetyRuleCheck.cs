using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Safety;

/// <summary>Makes sure that no edit loses a safety rule: its passage must stand on its page, in its section, with its words.</summary>
internal static class SafetyRuleCheck
{
    /// <summary>What a page no longer tells of its rules.</summary>
    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, Prose body, Desk desk)
    {
        var passages = PassagesOf(body, desk).ToLookup(passage => passage.Rule);
        return desk.Rules.Values.Where(rule => rule.Page == manuscript.Place.Address)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .SelectMany(rule => Check(rule, body, passages[rule.Key].Where(passage => IsInPlace(passage, rule)).ToArray()));
    }

    /// <summary>Pages that are not there, or that the site itself makes, so that they hold no passage; each told once.</summary>
    public static IEnumerable<ContentProblem> Check(IEnumerable<SafetyRule> rules, Desk desk) =>
        from page in rules.Where(rule => !desk.Publications.Contains(rule.Page)).GroupBy(rule => rule.Page)
        let others = page.Count() > 1 ? $" and {page.Count() - 1} more" : ""
        select ProblemKind.PageUnknown.At(page.First().PagePlace,
            $"There is no page '{page.Key}' that could tell the safety rule '{page.First().Key}'{others}.{Spelling.DidYouMean(page.Key, desk.Publications)}",
            "Write the address of the page that tells the rule.");

    private static IEnumerable<ContentProblem> Check(SafetyRule rule, Prose body, RulePassage[] passages)
    {
        if (passages.Length == 0)
        {
            var section = body.Parts.FirstOrDefault(part => part.Name == Part.Heading && part.Path[^1].Anchor == rule.Section);
            var where = (rule.Section.Length > 0 ? $" in the section '#{rule.Section}'" : "") + (rule.Card.Length > 0 ? $" in the card '{rule.Card}'" : "");
            return
            [
                ProblemKind.SafetyRuleGone.At(section?.Place ?? body.Passage.Start, $"No passage{where} is marked '{{rule {rule.Key}}}': \"{rule.Rule}\"",
                    $"Put the passage back, and '{{rule {rule.Key}}}' at its end. Only a clinician may decide to take a rule out of safety-rules.yml."),
            ];
        }

        return Weakened(rule, passages);
    }

    /// <summary>The words of a rule that none of its passages says.</summary>
    public static IEnumerable<ContentProblem> Weakened(SafetyRule rule, RulePassage[] passages) =>
        from passage in passages.Take(1)
        from word in rule.Says
        where !passages.Any(any => any.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        select ProblemKind.SafetyRuleWeakened.At(passage.Place, $"The passage of the safety rule '{rule.Key}' no longer says '{word}'.",
            "Say it again, or ask a clinician, and then change the words under 'says' in safety-rules.yml.");

    /// <summary>The passages of a text, and those of the shared cards where it shows them.</summary>
    private static IEnumerable<RulePassage> PassagesOf(Prose body, Desk desk) =>
    [
        .. body.RulePassages,
        .. body.Parts.Where(part => part.Name == "advice" && desk.Cards.ContainsKey(part.Argument))
            .SelectMany(part => desk.Cards[part.Argument].Texts.SelectMany(text => text.RulePassages)
                .Select(passage => passage with { Path = part.Path, Place = part.Place, Card = part.Argument })),
    ];

    private static bool IsInPlace(RulePassage passage, SafetyRule rule) =>
        (rule.Section.Length == 0 || passage.Path.Any(heading => heading.Anchor == rule.Section))
        && (rule.Card.Length == 0 || passage.Card == rule.Card);
}
