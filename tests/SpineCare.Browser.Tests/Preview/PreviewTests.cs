using SpineCare.Browser.Tests.Access;
using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Preview;

/// <summary>What a writer sees who saves a file while its page is open.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewTests(SiteInChromium site)
{
    private const string File = "articles/soreness/after-treatment.md";
    private const string Page = "/soreness/after-treatment";
    private const string Heading = "## What you can do now {what-to-do}";

    [Fact]
    public async Task A_saved_file_is_shown_without_a_hand_at_the_same_place_of_the_page()
    {
        await using var preview = new RunningPreview();
        await using var visit = await site.OpenAt(preview.Address, Screen.Desktop, Page);
        await visit.Page.EvaluateAsync("window.scrollTo({ top: 900, behavior: 'instant' })");

        preview.Change(File, Heading, $"{Heading}\n\nA word of the writer.");

        await visit.Page.GetByText("A word of the writer.").WaitForAsync();
        (await visit.Page.EvaluateAsync<double>("window.scrollY")).ShouldBe(900, tolerance: 1);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mistake_stands_after_its_block_and_goes_when_it_is_mended()
    {
        await using var preview = new RunningPreview();
        await using var visit = await site.OpenAt(preview.Address, Screen.Desktop, Page);
        var note = visit.Page.Locator(".prose .problem");
        (await note.CountAsync()).ShouldBe(0);

        preview.Change(File, Heading, $"{Heading}\n\nSee [this](/nowhere).");
        await note.WaitForAsync();

        (await note.Locator(".problem__message").InnerTextAsync()).ShouldStartWith("There is no page '/nowhere'.");
        (await note.EvaluateAsync<string>("note => note.previousElementSibling.innerText")).ShouldBe("See this.");
        preview.Change(File, "See [this](/nowhere).", "See this.");
        await note.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_preview_that_was_stopped_and_started_again_goes_on_telling_its_pages()
    {
        await using var preview = new RunningPreview();
        await using var visit = await site.OpenAt(preview.Address, Screen.Desktop, Page);

        await preview.Restart(() => preview.Change(File, Heading, $"{Heading}\n\nWritten while it was stopped."));
        await visit.Page.GetByText("Written while it was stopped.").WaitForAsync();

        preview.Change(File, "Written while it was stopped.", "Written after that.");
        await visit.Page.GetByText("Written after that.").WaitForAsync();
    }

    [Fact]
    public async Task A_page_with_its_problems_breaks_no_rule_of_axe_and_fits_the_narrowest_screen()
    {
        await using var preview = new RunningPreview();
        preview.Change(File, "order: 1", "order: 1\ndraft: true\naudiense: x");
        preview.Change(File, Heading, $"{Heading}\n\n:::advise emergency\n:::\n\nSee [this](/nowhere) and {{opinon}} [@nobody1999].\n\n:::chekclist\n- One\n:::");
        preview.Change("faq.yml", "how-long-will-i-be-sore:", "how-long-will-i-be-sore:\n  zzz: a");
        await using var visit = await site.OpenAt(preview.Address, Screen.NarrowPhone, Page);
        await visit.Page.Locator(".prose .problem").First.WaitForAsync();
        List<string> broken = [];
        foreach (var address in new[] { Page, "/preview", "/soreness" })
        {
            await visit.Page.SetViewportSizeAsync(Screen.NarrowPhone.Width, Screen.NarrowPhone.Height);
            await visit.Page.GotoAsync(preview.Address + address);
            await visit.OpenAllDetails();
            broken.AddRange((await visit.Page.Measured("crowding")).Concat(await AxeTests.BrokenInEachMode(visit)).Select(fault => $"{address} {fault}"));
        }

        broken.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_page_is_whole_and_says_what_to_do()
    {
        await using var preview = new RunningPreview();
        await using var visit = await site.OpenAt(preview.Address, Screen.Phone with { RunsScript = false }, Page);

        (await visit.Page.Locator(".preview-bar").InnerTextAsync()).ShouldContain("Reload the page after you save.");
    }
}
