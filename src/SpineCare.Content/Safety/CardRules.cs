using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Safety;

/// <summary>
/// Makes sure that no edit of a shared card loses a safety rule. The last sound text of a page shows the card as it is now, so
/// the card itself keeps its last sound form for as long as a page needs it to tell a rule.
/// </summary>
internal static class CardRules
{
    public static DataFile<CareCard> Keep(
        DataFile<CareCard> cards, IReadOnlyDictionary<string, ManuscriptVersions> manuscripts, Desk desk, Desk keptDesk)
    {
        foreach (var item in cards.Items.Where(item => !item.IsLastSound))
        {
            var before = cards.LastSound.GetValueOrDefault(item.Key);
            if (before is null || before.Source.Text == item.Source.Text || before.Value.Texts.All(text => text.RulePassages.IsEmpty))
                continue;
            var now = desk with { Cards = cards.ByKey };
            var then = now with { Cards = now.Cards.SetItem(item.Key, before.Value) };
            var shown = Proofreading.Read(manuscripts, now, keptDesk with { Cards = cards.ByKeyWithRemoved }).Sound.Values;
            ContentProblem[] lost = [.. shown.SelectMany(proof => SafetyRuleCheck.Check(proof.Manuscript, proof.Body, now)
                .Except(SafetyRuleCheck.Check(proof.Manuscript, proof.Body, then))
                .Select(problem => problem with { Location = item.Source.Start, Message = $"The page {proof.Manuscript.Place.Address} needs the card '{item.Key}' to tell a safety rule. {problem.Message}" }))];
            if (lost.Length > 0)
                cards = cards with { Items = cards.Items.Replace(item, before), Problems = cards.Problems.AddRange(lost) };
        }

        return cards;
    }
}
