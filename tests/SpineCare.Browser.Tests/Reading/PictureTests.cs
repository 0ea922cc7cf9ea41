using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>Leaves a picture of each type of page in TestResults/screenshots, for people to look at.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(SiteInChromium site)
{
    public static TheoryData<Screen> Screens =>
    [
        .. from screen in (Screen[])[Screen.Phone, Screen.Tablet, Screen.Desktop]
           from colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
           select screen with { Colors = colors },
    ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Each_type_of_page_has_its_picture_taken(Screen screen)
    {
        await using var visit = await site.Open(screen);
        foreach (var (type, address) in PageTypes.All)
        {
            await visit.GoTo(address);
            await Assertions.Expect(visit.Page.Locator("h1")).ToBeInViewportAsync();
            var picture = Path.Combine(Folder(), $"{type}-{screen}.png");
            File.Delete(picture);
            await visit.Page.ScreenshotAsync(new() { Path = picture, FullPage = true });

            new FileInfo(picture).Length.ShouldBeGreaterThan(10_000, picture);
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpineCare.sln")))
            folder = folder.Parent;
        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "TestResults", "screenshots")).FullName;
    }
}
