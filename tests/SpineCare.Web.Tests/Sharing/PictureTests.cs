using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using SpineCare.Web.Sharing;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Sharing;

/// <summary>The share pictures and the icons: each is there, and what the pages and the manifest say of it is true.</summary>
public sealed class PictureTests(RealSite site) : IClassFixture<RealSite>
{
    private const int MostBytes = 60_000;

    public static TheoryData<string> Pictures => [.. SharePicture.All.Keys];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_share_picture_has_the_size_that_the_pages_tell(string name)
    {
        var bytes = await Bytes($"/share/{name}.png");

        SizeOf(bytes).ShouldBe((SharePicture.Width, SharePicture.Height));
        bytes.Length.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Every_topic_has_a_share_picture_that_bears_its_title()
    {
        var pictures = SharePicture.All.Where(picture => picture.Key != "site").ToDictionary(picture => picture.Key, picture => picture.Value.Words.Split(". ")[0]);

        // After a change in topics.yml: write the new title into Sharing/Drawing/pictures.tsv, and run draw.sh.
        pictures.ShouldBe(site.Library.Topics.ToDictionary(topic => topic.Slug, topic => topic.Title), ignoreOrder: true);
    }

    [Fact]
    public async Task The_icons_of_a_page_are_there()
    {
        var page = await site.Get("/");
        var icons = page.Document.Head!.QuerySelectorAll("link[rel=icon], link[rel='apple-touch-icon']").Select(link => link.GetAttribute("href")!).ToArray();

        icons.Length.ShouldBe(3);
        foreach (var icon in icons)
            (await site.Get(icon)).Status.ShouldBe(HttpStatusCode.OK, icon);
        SizeOf(await Bytes("/apple-touch-icon.png")).ShouldBe((180, 180));
        var favicon = await Bytes("/favicon.ico");
        favicon[..6].ShouldBe([0, 0, 1, 0, 1, 0]);
        BinaryPrimitives.ReadInt32LittleEndian(favicon.AsSpan(14)).ShouldBe(favicon.Length - 22);
        SizeOf(favicon[22..]).ShouldBe((32, 32));
    }

    [Fact]
    public async Task The_manifest_names_the_site_and_icons_of_the_sizes_that_they_have()
    {
        var page = await site.Get("/");
        var answer = await site.Get(page.Document.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer["Content-Type"].ShouldBe("application/manifest+json");
        var manifest = JsonDocument.Parse(answer.Text).RootElement;
        manifest.GetProperty("name").GetString().ShouldBe("SpineCare");
        manifest.GetProperty("short_name").GetString().ShouldBe("SpineCare");
        manifest.GetProperty("start_url").GetString().ShouldBe("/");
        manifest.GetProperty("display").GetString().ShouldBe("minimal-ui");
        manifest.GetProperty("theme_color").GetString().ShouldBe(page.Document.QuerySelector("meta[name='theme-color']")!.GetAttribute("content"));
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray().Where(icon => icon.GetProperty("type").GetString() == "image/png"))
        {
            var (width, height) = SizeOf(await Bytes(icon.GetProperty("src").GetString()!));
            icon.GetProperty("sizes").GetString().ShouldBe($"{width}x{height}");
        }

        manifest.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("purpose").GetString()).ShouldContain("maskable");
    }

    [Fact]
    public async Task The_icon_of_the_site_leads_to_urgent_help_by_a_picture_of_its_own()
    {
        var manifest = JsonDocument.Parse((await site.Get("/site.webmanifest")).Text).RootElement;

        (manifest.GetProperty("id").GetString(), manifest.GetProperty("scope").GetString()).ShouldBe(("/", "/"));
        manifest.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        manifest.GetProperty("categories").EnumerateArray().Select(category => category.GetString()).ShouldContain("health");
        var shortcuts = manifest.GetProperty("shortcuts").EnumerateArray().ToArray();
        shortcuts[0].GetProperty("name").GetString().ShouldBe("Get help now");
        foreach (var shortcut in shortcuts)
        {
            (await site.Get(shortcut.GetProperty("url").GetString()!)).Status.ShouldBe(HttpStatusCode.OK);
            var icon = shortcut.GetProperty("icons")[0];
            SizeOf(await Bytes(icon.GetProperty("src").GetString()!)).ShouldBe((192, 192));
            icon.GetProperty("sizes").GetString().ShouldBe("192x192");
        }
    }

    [Theory]
    [InlineData("The Spine Clinic of Springfield", "The Spine")]
    [InlineData("Rückenschmerzklinik", "Rückenschmer")]
    [InlineData("Little Spine", "Little Spine")]
    public async Task A_long_name_has_a_short_one_for_below_the_icon(string name, string shortName)
    {
        using var little = new LittleSite();
        little.Change("site.yml", "name: Little Spine", $"name: {name}");
        using var here = new SiteUnderTest(little.Content);

        var manifest = JsonDocument.Parse((await here.Get("/site.webmanifest")).Text).RootElement;

        (manifest.GetProperty("name").GetString(), manifest.GetProperty("short_name").GetString()).ShouldBe((name, shortName));
    }

    private async Task<byte[]> Bytes(string address) => await site.Visitor.GetByteArrayAsync(new Uri("http://localhost" + address));

    /// <summary>The size that a PNG tells in its first part (PNG Specification, 11.2.1).</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
