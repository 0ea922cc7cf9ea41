using System.Collections.Frozen;
using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Safety;

/// <summary>
/// Makes sure that no edit of a shared card loses a safety rule. The last sound text of a page shows the card as it is now, so
/// the card itself keeps its last sound form for as long as a page needs it to tell a rule, and as urgently as it did.
/// </summary>
internal static class CardRules
{
    public static DataFile<CareCard> Keep(
        DataFile<CareCard> cards, IReadOnlyDictionary<string, ManuscriptVersions> manuscripts, Desk desk, Desk keptDesk)
    {
        var pagesOfRules = desk.Rules.Values.Select(rule => rule.Page).ToFrozenSet();
        var pages = manuscripts.Where(file => pagesOfRules.Contains(file.Value.Newest.Place.Address)).ToDictionary();

        // A card that goes back may take a passage along that another had been given, so the others are looked at again.
        while (FindLoss(cards, pages, desk, keptDesk) is { } loss)
            cards = cards with { Items = cards.Items.Replace(loss.Item, loss.Before), Problems = cards.Problems.AddRange(loss.Problems) };
        return cards;
    }

    private static Loss? FindLoss(
        DataFile<CareCard> cards, Dictionary<string, ManuscriptVersions> pages, Desk desk, Desk keptDesk)
    {
        var now = desk with { Cards = cards.ByKey };
        return Changed(cards).Select(change => new Loss(change.Item, change.Before, [.. Lost(change.Item, change.Before, cards, pages, now, keptDesk)]))
            .FirstOrDefault(loss => loss.Problems.Length > 0);
    }

    /// <summary>The cards that are not as they were last sound, and told a rule then.</summary>
    private static IEnumerable<(Item<CareCard> Item, Item<CareCard> Before)> Changed(DataFile<CareCard> cards) =>
        from item in cards.Items
        where !item.IsLastSound
        let before = cards.LastSound.GetValueOrDefault(item.Key)
        where before is not null && before.Source.Text != item.Source.Text && before.Value.Texts.Any(text => !text.RulePassages.IsEmpty)
        select (item, before);

    private static IEnumerable<ContentProblem> Lost(
        Item<CareCard> item, Item<CareCard> before, DataFile<CareCard> cards, Dictionary<string, ManuscriptVersions> pages, Desk now, Desk keptDesk)
    {
        if (item.Value.Level > before.Value.Level && item.Value.Texts.Any(text => !text.RulePassages.IsEmpty))
        {
            yield return ProblemKind.SafetyRuleWeakened.At(item.Source.Start, $"The card '{item.Key}' tells a safety rule, and its level is less urgent than before.",
                $"Write 'level: {CareLevels.NameOf(before.Value.Level)}' again. Only a clinician may decide that the rule is less urgent.");
        }

        var then = now with { Cards = now.Cards.SetItem(item.Key, before.Value) };
        foreach (var proof in Proofreading.Read(pages, now, keptDesk with { Cards = cards.ByKeyWithRemoved }).Sound.Values)
        {
            foreach (var problem in SafetyRuleCheck.Check(proof.Manuscript, proof.Body, now).Except(SafetyRuleCheck.Check(proof.Manuscript, proof.Body, then)))
            {
                yield return problem with
                {
                    Location = item.Source.Start,
                    Message = $"The page {proof.Manuscript.Place.Address} needs the card '{item.Key}' to tell a safety rule. {problem.Message}",
                };
            }
        }
    }

    private sealed record Loss(Item<CareCard> Item, Item<CareCard> Before, ContentProblem[] Problems);
}
