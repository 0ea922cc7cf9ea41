using System.Text.Json;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Keeping;

/// <summary>A file is read as a whole or not at all, and no file takes anything away.</summary>
[Collection(BrowserTests.Name)]
public sealed class FileTests(SiteInChromium site)
{
    private static readonly KeptTreatment s_own = new("2026-11-01", new("2026-11-01", 5), new("2026-11-02", 3) { Urgent = "yes", Card = "urgent" });

    private static (string Text, string Why)[] Refused
    {
        get
        {
            var whole = KeptTreatment.FileOf(s_own with { Id = "new", Entries = [new("2026-11-02", 1) { Hard = ["words"] }] });
            string Changed(string old, string now) =>
                whole.Contains(old, StringComparison.Ordinal) ? whole.Replace(old, now, StringComparison.Ordinal) : throw new InvalidOperationException($"The file has no {old}.");

            return
            [
                ("", "it is no soreness diary"),
                (whole[..^40], "it is no soreness diary"),
                ("null", "it is no soreness diary"),
                ("Date,Score\r\n2026-11-02,1", "it is no soreness diary"),
                (Changed("spinecare-soreness-diary", "blood-pressure-diary"), "it is no soreness diary"),
                (Changed("\"version\":1,\"treatments\"", "\"version\":2,\"treatments\""), "it was saved by a newer diary."),
                (Changed("\"version\":1,\"treatments\"", "\"version\":\"1\",\"treatments\""), "it is no soreness diary, or it is damaged"),
                (Changed("\"score\":1", "\"score\":11"), "it is damaged (Mon, Nov 2: score)"),
                (Changed("\"score\":1", "\"score\":\"1\""), "it is damaged"),
                (Changed("\"emergency\":\"no\"", "\"emergency\":null"), "it is damaged (Mon, Nov 2: emergency)"),
                (Changed("\"urgent\":\"no\"", "\"urgent\":null"), "it is damaged (Mon, Nov 2: urgent)"),
                (Changed("\"mild\":\"yes\"", "\"mild\":null"), "it is damaged (Mon, Nov 2: mild)"),
                (Changed("[\"back-low-back\"]", "[]"), "it is damaged (Mon, Nov 2: places)"),
                (Changed("back-low-back", "tail"), "it is damaged (Mon, Nov 2: places)"),
                (Changed("\"day\":\"2026-11-02\"", "\"day\":\"2026-11-31\""), "it is damaged"),
                (Changed("\"kind\":\"adjustment\"", "\"kind\":\"__proto__\""), "it is damaged (kind)"),
                (Changed("\"id\":\"new\"", "\"id\":\"../new\""), "it is damaged (id)"),
                (Changed("\"treatments\":[", "\"treatments\":[null,"), "it is damaged"),
            ];
        }
    }

    [Fact]
    public async Task A_file_that_is_damaged_foreign_or_newer_is_refused_with_a_word_why_and_nothing_is_lost()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(s_own);
        var kept = await diary.Kept();
        foreach (var (text, why) in Refused)
        {
            await diary.ReadBack(text);

            var wrong = diary.Page.Locator("#file-wrong");
            await Assertions.Expect(wrong).ToContainTextAsync($"We could not read this file: {why}");
            await Assertions.Expect(wrong).ToContainTextAsync("Your diary is as it was.");
            await Assertions.Expect(wrong).ToHaveRoleAsync(AriaRole.Alert);
            await Assertions.Expect(diary.Page.GetByLabel("Read a copy back from a file")).ToBeFocusedAsync();
            (await diary.Kept()).ShouldBe(kept, text);
            await Assertions.Expect(diary.Rows).ToHaveCountAsync(2);
            await diary.Page.ReloadAsync();
        }

        diary.Visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_unread()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(s_own);
        var kept = await diary.Kept();

        await diary.ReadBack(new byte[2_000_001]);

        await Assertions.Expect(diary.Page.Locator("#file-wrong")).ToContainTextAsync("it is too large to be a soreness diary.");
        (await diary.Kept()).ShouldBe(kept);
    }

    [Fact]
    public async Task An_old_copy_brings_back_what_is_missing_and_changes_no_newer_day()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(s_own);
        var old = s_own with
        {
            Entries =
            [
                new("2026-11-02", 1) { Changed = s_own.Entries[1].Changed - 1 },
                new("2026-11-01", 7) { Changed = s_own.Entries[0].Changed + 1, Hard = ["written later"] },
            ],
        };

        await diary.ReadBack(KeptTreatment.FileOf(old, new("2026-10-20", new KeptDay("2026-10-21", 4)) { Id = "other", Kind = "massage" }));

        await Assertions.Expect(diary.Told).ToHaveTextAsync("We read the file. It brought new days: 1. Days that it changed: 1.");
        var kept = await diary.Kept();
        kept.Keys.ShouldBe([s_own.Key, "diary-other"], ignoreOrder: true);
        var days = JsonDocument.Parse(kept[s_own.Key]).RootElement.GetProperty("entries").EnumerateArray().ToDictionary(day => day.GetProperty("day").GetString()!);
        days["2026-11-01"].GetProperty("score").GetInt32().ShouldBe(7);
        days["2026-11-02"].GetProperty("score").GetInt32().ShouldBe(3);
        await diary.ShouldShow("urgent");
        await Assertions.Expect(diary.Page.Locator("#file-wrong")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Words_of_a_file_are_words_and_run_nothing()
    {
        const string words = "<img src=x onerror=alert(1)>";
        await using var diary = await DiaryVisit.Open(site);

        await diary.ReadBack(KeptTreatment.FileOf(s_own with { Entries = [new("2026-11-02") { Hard = [words], Helped = ["# $& <b>"], Medicine = words }] }));

        await Assertions.Expect(diary.Rows).ToContainTextAsync([words]);
        await Assertions.Expect(diary.Page.Locator(".diary__table :is(img, b)")).ToHaveCountAsync(0);
        diary.Visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_for_other_programs_tells_every_answer_and_runs_no_formula()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(s_own with { Entries = [new("2026-11-01", 5) { Hard = ["=1+1", "+2"], Helped = ["walk"], Medicine = "  @SUM(A1), \"two\"" }, s_own.Entries[1]] });

        var (name, text) = await diary.Save("Save a table (CSV)");

        name.ShouldBe("soreness-diary-2026-11-02.csv");
        text.ShouldEndWith("\r\n");
        var rows = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row[1..^1].Split("\",\"")).ToArray();
        rows.Length.ShouldBe(3);
        var first = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
        (first["Treatment date"], first["Date"], first["Score"], first["Where"]).ShouldBe(("2026-11-01", "2026-11-01", "5", "Low back"));
        (first["What helped"], first["What was hard"], first["Medicine"]).ShouldBe(("Short walks", "'=1+1; +2", "'  @SUM(A1), \"\"two\"\""));
        (first["Emergency signs"], first["Card"]).ShouldBe(("None of these", "Care at home"));
        var second = rows[0].Zip(rows[2]).ToDictionary(cell => cell.First, cell => cell.Second);
        (second["Signs to call about today"], second["Card"]).ShouldBe(("One or more", "Today"));
    }
}
