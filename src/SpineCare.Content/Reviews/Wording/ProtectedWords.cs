using System.Collections.Frozen;
using SpineCare.Content.Advice;
using SpineCare.Content.Glossary;
using SpineCare.Content.Reading.Plain;
using SpineCare.Content.Safety;

namespace SpineCare.Content.Reviews.Wording;

/// <summary>
/// The words whose change is never a mere change of spelling: those of the glossary, the safety rules, and the care cards, and
/// those that turn advice round, such as "not", "only", "before", and "left".
/// </summary>
public sealed class ProtectedWords
{
    private static readonly FrozenSet<string> s_turning = string.Join(' ',
        "no not never none nor neither without cannot nobody nothing nowhere only may might must should shall could would can will need always",
        "often sometimes rarely mostly usually hardly unless until except but if than while when where which before after during since now today soon later",
        "early once twice daily hourly weekly monthly nightly second minute hour day week month year morning evening night left right up down over under above",
        "below upper lower front back side inside outside into onto off both either each every all any some few many most more less least fewer half double",
        "quarter hot cold warm cool heat ice one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million first third last next high low light heavy hard soft short long",
        "mild severe strong weak better worse best worst normal safe unsafe harm help risk benefit dose tablet pill stop start call take avoid raise rest move",
        "walk lift bend sit stand lie sleep eat drink pain numb sore fever").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<FrozenSet<string>> _medical;

    internal ProtectedWords(IEnumerable<Term> glossary, IEnumerable<SafetyRule> rules, IEnumerable<CareCard> cards) => _medical = new(() => glossary
        .SelectMany(term => term.Also.Prepend(term.Word))
        .Concat(rules.SelectMany(rule => rule.Says))
        .Concat(cards.SelectMany(card => card.Texts).SelectMany(text => ReadableText.Of(text)).Select(passage => passage.Text))
        .SelectMany(WordingComparison.WordsIn)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True for a word whose change may be clinical, in the singular or the plural.</summary>
    public bool Contains(string word) =>
        word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || Has(word) || (word.EndsWith('s') && Has(word[..^1]));

    private bool Has(string word) => s_turning.Contains(word) || _medical.Value.Contains(word);
}
