using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Keeping;

/// <summary>What the device keeps, what happens when it cannot, and how it is erased.</summary>
[Collection(BrowserTests.Name)]
public sealed class DeviceTests(SiteInChromium site)
{
    /// <summary>As full as a device can be: each write of the diary fails until the test makes room.</summary>
    private const string Full = """
        const write = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
            if (window.isFull) throw new DOMException('', 'QuotaExceededError');
            write.call(this, key, text);
        };
        """;

    private const string Persistence = "navigator.storage.persist = async () => (window.asked = (window.asked ?? 0) + 1, ANSWER); navigator.storage.persisted = async () => Boolean(window.asked) && ANSWER";

    [Fact]
    public async Task The_diary_talks_to_nobody_and_keeps_nothing_but_itself()
    {
        await using var diary = await DiaryVisit.Open(site);
        // The first press brings the sheet of what only script makes.
        await diary.Page.Keyboard.PressAsync("Shift");
        await diary.Page.WaitForFunctionAsync("() => [...document.styleSheets].some(sheet => sheet.href.includes('/script.'))");
        diary.Visit.Requests.Clear();
        await diary.StartTreatment(DiaryVisit.Adjustment);
        await diary.WriteToday(new(3) { Hard = "secret words", Medicine = "secret pills" });
        var (_, copy) = await diary.Save("Save a copy");
        await diary.Save("Save a table (CSV)");
        await diary.ReadBack(copy);
        await Assertions.Expect(diary.Told).ToContainTextAsync("We read the file.");

        diary.Visit.Requests.Where(request => !request.StartsWith("blob:", StringComparison.Ordinal)).ShouldBeEmpty();
        diary.Page.Url.ShouldBe(site.Address + PageTypes.Diary);
        (await diary.Kept()).Keys.ShouldHaveSingleItem().ShouldMatch("^diary-[0-9a-z]+$");
        (await diary.Page.Context.CookiesAsync()).ShouldBeEmpty();
        (await diary.Page.EvaluateAsync<int>("async () => sessionStorage.length + (await indexedDB.databases()).length")).ShouldBe(0);
        diary.Visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_press_erases_a_treatment_or_the_whole_diary_and_one_press_brings_it_back()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Page.EvaluateAsync("() => localStorage.setItem('text', 'large')");
        await diary.Keep(
            new KeptTreatment("2026-11-01", new KeptDay("2026-11-01")) { Kind = "injection" },
            new KeptTreatment("2026-10-20", new KeptDay("2026-10-21", 4)) { Id = "a", Kind = "massage" });
        var kept = await diary.Kept();

        await diary.Press("Erase this treatment");
        (await diary.Kept()).Keys.ShouldBe(["text", "diary-a"], ignoreOrder: true);
        await Assertions.Expect(diary.Page.Locator(".diary__title")).ToContainTextAsync("Massage");
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeFocusedAsync();
        await diary.Press("Undo");
        await diary.ShouldKeep(kept);

        await diary.Press("Erase the whole diary");
        (await diary.Kept()).Keys.ShouldBe(["text"]);
        await Assertions.Expect(diary.Page.Locator(".diary__undo")).ToContainTextAsync("The whole diary is erased from this device.");
        await diary.Press("Undo");
        await diary.ShouldKeep(kept);
        await Assertions.Expect(diary.Rows).ToHaveCountAsync(1);

        await diary.Press("Erase the whole diary");
        await diary.Page.ReloadAsync();
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToHaveCountAsync(0);
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Start the diary" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_device_without_room_is_told_of_and_nothing_that_was_written_is_lost()
    {
        await using var diary = await DiaryVisit.Open(site, script: Full);
        await diary.StartTreatment(DiaryVisit.Injection);
        await diary.Page.EvaluateAsync("() => { window.isFull = true; }");
        await diary.WriteToday(new(3) { Hard = "Stairs" });

        await Assertions.Expect(diary.Page.Locator("#save-wrong")).ToContainTextAsync("This device has no room left, so your day is not kept.");
        await Assertions.Expect(diary.Page.Locator("#save-wrong")).ToHaveRoleAsync(AriaRole.Alert);
        await Assertions.Expect(diary.Page.GetByLabel("What else was hard?")).ToHaveValueAsync("Stairs");
        (await diary.Save("Save everything to a file")).Text.ShouldContain("Stairs");

        await diary.Page.EvaluateAsync("() => { window.isFull = false; }");
        await diary.Press("Save this day");
        await diary.ShouldShow("self-care");
        (await diary.Kept()).Values.ShouldHaveSingleItem().ShouldContain("Stairs");
    }

    [Fact]
    public async Task The_card_of_a_sign_stays_in_sight_when_the_device_has_no_room()
    {
        await using var diary = await DiaryVisit.Open(site, script: Full);
        await diary.StartTreatment(DiaryVisit.Injection);
        await diary.Page.EvaluateAsync("() => { window.isFull = true; }");
        await diary.Press("Write about today");
        await diary.Choose(DiaryVisit.EmergencySigns, DiaryDay.OneOrMore);
        await diary.Press("Next");

        await diary.Press("Save and stop here");

        await Assertions.Expect(diary.Page.Locator("#save-wrong")).ToContainTextAsync("This device has no room left");
        await Assertions.Expect(diary.Alert.Locator(".care-card--emergency")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("true", "Your browser says that it will keep the diary until you erase it.")]
    [InlineData("false", "Your phone or computer may clear this to make room.")]
    public async Task The_browser_is_asked_to_keep_the_diary_once_and_its_answer_is_told(string answer, string words)
    {
        await using var diary = await DiaryVisit.Open(site, script: Persistence.Replace("ANSWER", answer, StringComparison.Ordinal));
        await diary.StartTreatment(DiaryVisit.Injection);
        (await diary.Page.EvaluateAsync<int>("() => window.asked ?? 0")).ShouldBe(0);

        await diary.WriteToday(new(0));
        await Assertions.Expect(diary.Page.Locator(".diary__kept")).ToContainTextAsync(words);
        await diary.Press("Change what you wrote today");
        await diary.Write(new(0));

        (await diary.Page.EvaluateAsync<int>("() => window.asked")).ShouldBe(1);
        await Assertions.Expect(diary.Page.Locator(".diary__keep")).ToContainTextAsync("on this device only. Nobody at your clinic sees it");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{\"version\":2,\"id\":\"b\"}")]
    [InlineData("{\"version\":1,\"id\":\"b\",\"kind\":\"massage\",\"day\":\"2026-02-30\",\"time\":\"\",\"start\":1,\"changed\":1,\"entries\":[]}")]
    public async Task What_is_damaged_is_told_of_left_as_it_is_and_can_be_saved_and_the_rest_is_shown(string text)
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Page.EvaluateAsync("text => localStorage.setItem('diary-b', text)", text);
        await diary.Keep(new KeptTreatment("2026-11-01", new KeptDay("2026-11-01")));

        await Assertions.Expect(diary.Page.Locator(".diary__damaged")).ToContainTextAsync("is damaged, and we cannot show it. We left it as it is.");
        (await diary.Save("Save the damaged text")).Text.ShouldContain(text);
        await diary.WriteToday(new(1));
        await Assertions.Expect(diary.Rows).ToHaveCountAsync(2);
        (await diary.Kept())["diary-b"].ShouldBe(text);
        diary.Visit.Complaints.ShouldBeEmpty();
    }
}
