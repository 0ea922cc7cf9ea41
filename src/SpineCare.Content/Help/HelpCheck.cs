using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Safety;

namespace SpineCare.Content.Help;

/// <summary>
/// Checks the questions as a whole: all are asked, the most urgent first, the last leads somewhere whatever is answered, and
/// each sign of the shared cards is asked by a question that leads to its card. One mistake is told once: the first that there is.
/// </summary>
internal static class HelpCheck
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<HelpQuestion> questions, DataFile<HelpQuestion> file, Desk desk)
    {
        var signs = desk.Rules.Values.Where(rule => CareLevels.ByName.ContainsKey(rule.Card)).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => Sign.Of(rule, questions)).ToArray();
        IEnumerable<ContentProblem>[] findings =
        [
            Empty(questions, file.Path), NeverAsked(questions), LessUrgent(signs), OutOfOrder(questions), WithoutEnd(questions, file),
            NotAsked(signs, questions, file), Weakened(signs),
        ];
        return findings.FirstOrDefault(found => found.Any()) ?? [];
    }

    private static IEnumerable<ContentProblem> Empty(IReadOnlyList<HelpQuestion> questions, string path) => questions.Count > 0 ? [] :
    [
        ProblemKind.HelpWithoutEnd.At(new(path), "There is no question in this file.", "Put the questions back."),
    ];

    private static IEnumerable<ContentProblem> NeverAsked(IReadOnlyList<HelpQuestion> questions) =>
        from question in questions.SkipLast(1).Where(question => question.No is not null).Take(1)
        select ProblemKind.HelpNeverAsked.At(question.NoPlace, $"Nobody is asked the questions below '{question.Key}': here 'no' leads to a card.",
            "Take the line 'no' out: then it leads to the next question. Or move this question to the end. Only the last one has a 'no'.");

    /// <summary>Who answers "yes" is asked no more, so nothing that comes later may be more urgent than that.</summary>
    private static IEnumerable<ContentProblem> OutOfOrder(IReadOnlyList<HelpQuestion> questions) =>
        (from above in questions.Select((question, index) => (Question: question, Index: index))
         from later in questions.Skip(above.Index + 1)
         where later.NotSure < above.Question.Yes
         select ProblemKind.HelpOutOfOrder.At(later.NotSure == later.Yes ? later.YesPlace : later.NoPlace,
             $"The question '{later.Key}' leads to '{CareLevels.NameOf(later.NotSure)}', and '{above.Question.Key}' above it to '{CareLevels.NameOf(above.Question.Yes)}', which is less urgent.",
             $"Move '{later.Key}' above '{above.Question.Key}', or correct where they lead. Who says yes is asked no more, so the most urgent come first.")).Take(1);

    private static IEnumerable<ContentProblem> WithoutEnd(IReadOnlyList<HelpQuestion> questions, DataFile<HelpQuestion> file) =>
        from question in questions.TakeLast(1)
        where question.No is null
        select ProblemKind.HelpWithoutEnd.At(PlaceOf(question, file), $"The last question, '{question.Key}', does not say where 'no' leads.", "Add a line 'no: routine', or put back the question that stood below it.");

    private static IEnumerable<ContentProblem> LessUrgent(IEnumerable<Sign> signs) =>
        from sign in signs.Where(sign => sign.Asking.Count > 0 && !sign.Asking.Any(sign.IsAskedBy)).Take(1)
        let question = sign.Asking[0]
        select ProblemKind.HelpLessUrgent.At(question.YesPlace,
            $"The question '{question.Key}' asks for '{sign.Rule.Key}', which belongs to '{sign.Rule.Card}', and leads to '{CareLevels.NameOf(question.Yes)}'.",
            $"Write 'yes: {sign.Rule.Card}', or move the sign to a question that leads there. Only a clinician may decide that a sign is less urgent.");

    private static IEnumerable<ContentProblem> NotAsked(Sign[] signs, IReadOnlyList<HelpQuestion> questions, DataFile<HelpQuestion> file) =>
        from sign in signs.Where(sign => sign.Asking.Count == 0).OrderBy(sign => sign.Level).Take(1)
        let others = signs.Count(other => other.Asking.Count == 0) - 1
        let near = questions.FirstOrDefault(question => question.Yes == sign.Level)
        select ProblemKind.HelpNotAsked.At(near is null ? new(file.Path) : PlaceOf(near, file),
            $"No question asks for '{sign.Rule.Key}'{(others > 0 ? $" and {others} more" : "")}: \"{sign.Rule.Rule}\"",
            $"Put the sign back into a question that leads to '{sign.Rule.Card}', and '{{rule {sign.Rule.Key}}}' at its end. Only a clinician may decide to ask for it no more.");

    private static IEnumerable<ContentProblem> Weakened(IEnumerable<Sign> signs) => signs.SelectMany(sign =>
        SafetyRuleCheck.Weakened(sign.Rule, [.. sign.Asking.Where(sign.IsAskedBy).SelectMany(sign.PassagesIn)]));

    private static SourceLocation PlaceOf(HelpQuestion question, DataFile<HelpQuestion> file) =>
        file.Items.FirstOrDefault(item => item.Key == question.Key)?.Source.Start ?? new(file.Path);

    /// <summary>A safety rule that a shared card tells, with the questions that ask for it.</summary>
    private sealed record Sign(SafetyRule Rule, CareLevel Level, IReadOnlyList<HelpQuestion> Asking)
    {
        public static Sign Of(SafetyRule rule, IEnumerable<HelpQuestion> questions) =>
            new(rule, CareLevels.ByName[rule.Card], [.. questions.Where(question => PassagesOf(rule, question).Any())]);

        /// <summary>True where a "yes" leads to its card or a more urgent one; what is asked before care at home leads nowhere else.</summary>
        public bool IsAskedBy(HelpQuestion question) => Level == CareLevel.SelfCare ? question.Yes == Level : question.Yes <= Level;

        public IEnumerable<RulePassage> PassagesIn(HelpQuestion question) => PassagesOf(Rule, question);

        private static IEnumerable<RulePassage> PassagesOf(SafetyRule rule, HelpQuestion question) =>
            question.Texts.SelectMany(text => text.RulePassages).Where(passage => passage.Rule == rule.Key);
    }
}
