using System.Globalization;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Warnings;

/// <summary>Every answer together with every other, and every score, against the rule in one sentence: the highest level that any of them asks for.</summary>
[Collection(BrowserTests.Name)]
public sealed class CombinationTests(SiteInChromium site)
{
    private static readonly string[] s_answers = ["no", "yes", "unsure"];

    [Theory]
    [InlineData("injection", false, true)]
    [InlineData("adjustment", true, false)]
    [InlineData("other", true, true)]
    public async Task Every_combination_of_answers_ends_at_the_highest_level_that_any_of_them_asks_for(string kind, bool isLate, bool hasSheet)
    {
        await using var diary = await DiaryVisit.Open(site);
        foreach (var emergency in s_answers)
        {
            KeptDay[] days = [.. Combinations(emergency)];
            await diary.Keep(new KeptTreatment("2023-11-01", days) { Kind = kind });

            var levels = await diary.Rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.querySelector('[data-label=Card]').textContent)");

            levels.ShouldBe(days.Select(day => Expected(day, isLate, hasSheet)));
        }
    }

    /// <summary>The scores fall, so that none is higher than the one before it.</summary>
    private static IEnumerable<KeptDay> Combinations(string emergency) =>
        from number in Enumerable.Range(0, 11 * 81)
        let answers = Enumerable.Range(0, 4).Select(place => s_answers[number / (int)Math.Pow(3, place) % 3]).ToArray()
        let score = 10 - (number / 81)
        let day = new DateOnly(2023, 11, 2).AddDays(number).ToString("O", CultureInfo.InvariantCulture)
        select new KeptDay(day, score)
        {
            Emergency = emergency,
            Urgent = answers[0],
            Routine = answers[1],
            Mild = score == 0 ? null : answers[2],
            Sheet = score == 0 ? null : answers[3],
            Places = score == 0 ? [] : ["back-low-back"],
        };

    private static string Expected(KeptDay day, bool isLate, bool hasSheet) =>
        day.Emergency != "no" ? "Emergency"
        : day.Urgent != "no" ? "Today"
        : day.Routine != "no" || (day.Score > 0 && (isLate || day.Mild != "yes" || (hasSheet && day.Sheet != "no"))) ? "Within two days"
        : day.Score > 0 ? "Care at home"
        : "No card";
}
