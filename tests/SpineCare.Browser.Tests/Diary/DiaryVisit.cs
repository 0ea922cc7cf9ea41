using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary;

/// <summary>A reader with the diary open, on a device whose clock the test sets: does what a reader does, by the names that a reader sees.</summary>
internal sealed class DiaryVisit(Visit visit, IPage page) : IAsyncDisposable
{
    /// <summary>A Monday in New York, at ten in the morning. The clocks were changed the day before.</summary>
    public const string Monday = "2026-11-02T10:00:00-05:00";

    public const string Adjustment = "An adjustment (a quick push)";

    public const string Massage = "A massage";

    public const string Injection = "An injection (a shot)";

    public const string EmergencySigns = "Do you have any of these signs?";

    public const string UrgentSigns = "And any of these?";

    public const string Score = "How sore are you, from 0 to 10?";

    public const string Places = "Where is it sore?";

    public const string Sheet = "Have you been sore for longer than your sheet says?";

    public IPage Page => page;

    public Visit Visit => visit;

    /// <summary>The card that the diary shows for what was written, with why.</summary>
    public ILocator Result => page.Locator(".diary__result");

    public ILocator Alert => page.Locator(".diary__alert");

    public ILocator Told => page.Locator(".diary__told");

    public ILocator Rows => page.Locator(".diary__table tbody tr");

    public static async Task<DiaryVisit> Open(SiteInChromium site, string now = Monday, string script = "")
    {
        var visit = await site.Open(Screen.Phone with { Zone = "America/New_York" });
        await visit.Page.Clock.InstallAsync(new() { Time = now });
        if (script.Length > 0)
            await visit.Page.AddInitScriptAsync(script);
        await visit.GoTo(PageTypes.Diary);
        return new(visit, visit.Page);
    }

    /// <summary>The same diary in another tab.</summary>
    public async Task<DiaryVisit> OpenTab()
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        return new(visit, other);
    }

    public async Task StartTreatment(string kind, string time = "", string day = "")
    {
        await Choose("I had", kind);
        if (day.Length > 0)
            await page.GetByLabel("On which day?").FillAsync(day);
        await page.GetByLabel("At what time?").FillAsync(time);
        await page.Locator(".diary__treatment [type=submit]").ClickAsync();
    }

    public async Task WriteToday(DiaryDay day)
    {
        await page.Locator("button[value=today]").ClickAsync();
        await Write(day);
    }

    public async Task OpenDay(string day)
    {
        await page.GetByLabel("Write about a day that is past").FillAsync(day);
        await Press("Open that day");
    }

    /// <summary>Walks through all steps of a day that is open, and saves it.</summary>
    public async Task Write(DiaryDay day)
    {
        await WriteUpToPlaces(day);
        await page.Locator(".diary__places").EvaluateAsync("list => list.open = true");
        if (day.Score > 0)
        {
            foreach (var box in await Group(Places).GetByRole(AriaRole.Checkbox).AllAsync())
                await box.SetCheckedAsync(day.Places.Contains((await box.Locator("..").InnerTextAsync()).Trim()));
            await Press("Next");
            await Choose("Is your soreness mild?", day.Mild);
        }

        if (await Group(Sheet).CountAsync() > 0)
            await Choose(Sheet, day.Sheet);
        await Choose("Does any of these fit you?", day.Routine);
        await Press("Next");
        foreach (var help in day.Helped)
            await Group("What helped?").GetByLabel(help, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("What else was hard?").FillAsync(day.Hard);
        await page.GetByLabel("Which medicine did you take").FillAsync(day.Medicine);
        await Press("Save this day");
    }

    public async Task WriteUpToPlaces(DiaryDay day)
    {
        await Choose(EmergencySigns, day.Emergency);
        await Press("Next");
        if (day.Emergency != DiaryDay.None)
            await Press("Go on with this day");
        await Choose(UrgentSigns, day.Urgent);
        await Press("Next");
        if (day.Emergency == DiaryDay.None && day.Urgent != DiaryDay.None)
            await Press("Go on with this day");
        await Group(Score).GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{day.Score.ToString(CultureInfo.InvariantCulture)} ") }).CheckAsync();
        await Press("Next");
    }

    public Task Choose(string group, string answer) => Group(group).GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public ILocator Group(string name) => page.GetByRole(AriaRole.Group, new() { Name = name, Exact = true });

    public Task Pass(TimeSpan time) => page.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    /// <summary>The card is that of a level, and what is said of why is all of these words.</summary>
    public async Task ShouldShow(string level, params string[] reasons)
    {
        await Assertions.Expect(Result.Locator(".care-card")).ToHaveClassAsync(new Regex($"care-card--{level}( |$)"));
        await Assertions.Expect(Result.Locator(".care-card")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".diary__result > ul > li")).ToHaveTextAsync(reasons);
    }

    /// <summary>All that the device keeps of the diary, by its keys.</summary>
    public Task<Dictionary<string, string>> Kept() => page.EvaluateAsync<Dictionary<string, string>>("() => ({ ...localStorage })");

    /// <summary>The device keeps the same again, in whatever order its parts stand.</summary>
    public async Task ShouldKeep(Dictionary<string, string> before)
    {
        var kept = await Kept();
        kept.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        foreach (var (key, text) in kept)
            (text == before[key] || JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(before[key]))).ShouldBeTrue(text);
    }

    public async Task Keep(params KeptTreatment[] treatments)
    {
        foreach (var treatment in treatments)
            await page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { treatment.Key, treatment.Text });
        await page.ReloadAsync();
    }

    /// <summary>The text of a file that the page saves when a button is pressed, and its name.</summary>
    public async Task<(string Name, string Text)> Save(string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => Press(button));
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }

    public Task ReadBack(string text) => ReadBack(Encoding.UTF8.GetBytes(text));

    public Task ReadBack(byte[] bytes) =>
        page.GetByLabel("Read a copy back from a file").SetInputFilesAsync(new FilePayload { Name = "diary.json", MimeType = "application/json", Buffer = bytes });

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
