using System.Text.RegularExpressions;
using SpineCare.Content.Advice;
using SpineCare.Content.Help;
using SpineCare.Content.Reading;
using SpineCare.Content.Tests.Help;
using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The questions that we ship ask for every sign of C9, and lead to the level that C9 gives it.</summary>
public sealed partial class RealHelpTests
{
    /// <summary>The signs of C9 in the words in which they are asked, each with its level.</summary>
    private static readonly (string Sign, CareLevel Level)[] s_signs =
    [
        ("cannot pee", CareLevel.Emergency), ("leak pee or stool", CareLevel.Emergency), ("cannot feel yourself go", CareLevel.Emergency),
        ("numb or tingly between your legs", CareLevel.Emergency), ("new loss of feeling during sex", CareLevel.Emergency),
        ("new or worse weakness", CareLevel.Emergency), ("trouble walking", CareLevel.Emergency), ("new pain or numbness in both legs", CareLevel.Emergency),
        ("Face, speech, sight, or balance: a sudden change", CareLevel.Emergency), ("drooping face or slurred words", CareLevel.Emergency),
        ("Head or neck: sudden, very bad pain", CareLevel.Emergency), ("pain like none you have had before", CareLevel.Emergency),
        ("Chest: pain", CareLevel.Emergency), ("trouble breathing", CareLevel.Emergency), ("fainting", CareLevel.Emergency),
        ("a crash or a bad fall, and now have very bad neck or back pain", CareLevel.Emergency),
        ("after an injection or surgery? A fever. Chills. A stiff neck.", CareLevel.Emergency),
        ("fever along with back or neck pain", CareLevel.Urgent), ("Red, hot, swollen, or leaking skin where you were treated", CareLevel.Urgent),
        ("One calf that is sore, warm, or swollen", CareLevel.Urgent), ("new or spreading numbness or tingling in one arm or leg, with no weakness", CareLevel.Urgent),
        ("burning when you pee", CareLevel.Urgent), ("new back pain and a past cancer", CareLevel.Urgent), ("weight loss that you cannot explain", CareLevel.Urgent),
        ("strong pain after a small fall, and thin bones", CareLevel.Urgent),
        ("still sore 48 hours after hands-on care", CareLevel.Routine), ("sore for longer than the sheet for your injection or surgery says", CareLevel.Routine),
        ("soreness gets worse", CareLevel.Routine), ("Both your legs are swollen, and the swelling stays", CareLevel.Routine),
        ("not sure what your symptoms mean", CareLevel.Routine),
    ];

    /// <summary>The level of each question, written out here so that no slip of the file can change what is expected.</summary>
    private static readonly Dictionary<string, CareLevel> s_levels = new()
    {
        ["face-head-or-chest"] = CareLevel.Emergency,
        ["bladder-bowel-or-groin"] = CareLevel.Emergency,
        ["legs-or-arms"] = CareLevel.Emergency,
        ["crash-or-bad-fall"] = CareLevel.Emergency,
        ["after-injection-or-surgery"] = CareLevel.Emergency,
        ["fever-or-burning"] = CareLevel.Urgent,
        ["skin-or-calf"] = CareLevel.Urgent,
        ["numb-arm-or-leg"] = CareLevel.Urgent,
        ["cancer-weight-or-bones"] = CareLevel.Urgent,
        ["sore-too-long"] = CareLevel.Routine,
        ["worse-or-unclear"] = CareLevel.Routine,
        ["mild-soreness"] = CareLevel.SelfCare,
    };

    public static TheoryData<string> Signs => [.. s_signs.Select(sign => sign.Sign)];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Each_symptom_of_C9_is_asked_for_once_and_ends_at_its_level(string sign)
    {
        var asked = Real.Help.Questions.Where(question => WordsOf(question).Contains(sign, StringComparison.OrdinalIgnoreCase)).ShouldHaveSingleItem(sign);

        foreach (var reply in new[] { Reply.Yes, Reply.NotSure })
            Walk.EndOf(Real.Help, question => question == asked ? reply : Reply.No).ShouldBe(CareLevels.NameOf(s_signs.Single(known => known.Sign == sign).Level));
    }

    [Fact]
    public void Every_combination_of_answers_ends_at_the_highest_level_that_any_of_them_asks_for()
    {
        Real.Help.Questions.Select(question => question.Name).ShouldBe(s_levels.Keys, ignoreOrder: true);
        var replies = Enum.GetValues<Reply>();
        var names = Real.Help.Questions.Select(question => question.Name).ToArray();
        var next = Real.Help.Questions.Select(question => new[] { Target(question.Yes), Target(question.No), Target(question.NotSure) }).ToArray();
        var answers = new int[names.Length];
        var wrong = new List<string>();
        for (var combination = 0; combination < Math.Pow(replies.Length, names.Length); combination++)
        {
            for (var (rest, i) = (combination, 0); i < names.Length; (rest, i) = (rest / replies.Length, i + 1))
                answers[i] = rest % replies.Length;

            var highest = names.Select((name, i) => AskedFor(name, replies[answers[i]])).OfType<CareLevel>().Min();
            var at = 0;
            while (at >= 0)
                at = next[at][answers[at]];
            if (-1 - at != (int)highest && wrong.Count < 5)
                wrong.Add($"{highest}: {string.Join(' ', answers.Select(answer => replies[answer]))}");
        }

        wrong.ShouldBeEmpty();

        // A question by its number, a level below zero.
        int Target(string address) => Array.FindIndex(names, name => address == $"/get-help-now/{name}") is var question and >= 0
            ? question
            : -1 - (int)CareLevels.ByName[address["/get-help-now/".Length..]];
    }

    [Fact]
    public void No_answer_that_is_not_sure_ends_lower_than_a_yes_or_a_no_would()
    {
        foreach (var asked in Real.Help.Questions)
        {
            var ends = Enum.GetValues<Reply>().ToDictionary(reply => reply, reply => CareLevels.ByName[Walk.EndOf(Real.Help, question => question == asked ? reply : question.Name == "mild-soreness" ? Reply.Yes : Reply.No)]);

            ends[Reply.NotSure].ShouldBe(ends.Values.Min(), asked.Name);
            ends[Reply.NotSure].ShouldNotBe(CareLevel.SelfCare, asked.Name);
        }
    }

    [Fact]
    public void Care_at_home_is_reached_only_by_a_no_to_every_sign_and_a_yes_to_mild_soreness() =>
        Enum.GetValues<Reply>().SelectMany(last => Real.Help.Questions.SkipLast(1).SelectMany(other => Enum.GetValues<Reply>().Select(reply => (last, other, reply))))
            .Where(way => Walk.EndOf(Real.Help, question => question.Name == "mild-soreness" ? way.last : question == way.other ? way.reply : Reply.No) == "self-care")
            .ShouldAllBe(way => way.last == Reply.Yes && way.reply == Reply.No);

    [Fact]
    public void There_are_few_questions_with_few_signs_and_none_is_asked_twice_in_the_same_words_of_its_signs()
    {
        Real.Help.Questions.Length.ShouldBeInRange(10, 14);
        Real.Help.Questions.ShouldAllBe(question => question.Signs.Length <= 7);
        Real.Help.Questions.Select(WordsOf).ShouldBeUnique();
    }

    [Fact]
    public void The_questions_together_read_at_grade_6() =>
        ReadingMeasure.Of(Real.Help.Questions.SelectMany(question => question.Signs.Select(sign => sign.Words).Prepend(question.Words))).FleschKincaid.ShouldBeLessThanOrEqualTo(TextReading.Target);

    [Fact]
    public void Every_question_waits_for_a_review() => Real.Help.Questions.ShouldAllBe(question => question.IsWaiting);

    [Fact]
    public void No_end_says_that_all_is_well()
    {
        Real.Help.Ends.Select(end => end.Name).ShouldBe(["emergency", "urgent", "routine", "self-care"]);
        Real.Help.Ends.ShouldAllBe(end => !end.Card.IsEmpty && !Reassuring().IsMatch(end.Card.Words));
        Real.Help.FindEnd("self-care")!.Card.Words.ShouldEndWith("If this changes, check again.");
    }

    private static CareLevel? AskedFor(string question, Reply reply) => (s_levels[question], reply) switch
    {
        (CareLevel.SelfCare, Reply.Yes) => CareLevel.SelfCare,
        (CareLevel.SelfCare, _) => CareLevel.Routine,
        (_, Reply.No) => null,
        var (level, _) => level,
    };

    private static string WordsOf(AskedQuestion question) => string.Join(' ', [question.Words, .. question.Signs.Select(sign => sign.Words)]);

    [GeneratedRegex(@"\b(you are (fine|ok|okay|safe|well)|nothing is wrong|no need to worry|do not worry|nothing serious)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reassuring();
}
