using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Site;
using SpineCare.Content.Summaries;
using SpineCare.Web.Addresses;
using SpineCare.Web.Design;
using SpineCare.Web.Ready;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Sharing;

/// <summary>What a phone needs to keep the site among its apps (W3C Web Application Manifest).</summary>
public sealed record SiteManifest(string Name, string ShortName, string Lang)
{
    public const string Address = "/site.webmanifest";

    /// <summary>What fits under an icon.</summary>
    private const int LongestShortName = 12;

    /// <summary>What a phone knows the app by, whatever page it starts with.</summary>
    public string Id => Links.Home;

    public string StartUrl => Links.Home;

    public string Scope => Links.Home;

    /// <summary>With a way back and the address in sight: the site is read, not used like a program.</summary>
    public string Display => "minimal-ui";

    public string ThemeColor => DesignColor.Named("band").Light;

    public string BackgroundColor => DesignColor.Named("ground").Light;

    public ImmutableArray<ManifestIcon> Icons { get; } =
    [
        new("/icon.svg", "any", "image/svg+xml", "any"),
        new("/icon-192.png", "192x192", "image/png", "any"),
        new("/icon-512.png", "512x512", "image/png", "any"),
        new("/icon-maskable-512.png", "512x512", "image/png", "maskable"),
    ];

    public string Description => OwnPage.Home.Description;

    public ImmutableArray<string> Categories { get; } = ["health", "medical", "education"];

    /// <summary>What a long press on the icon offers.</summary>
    public ImmutableArray<ManifestShortcut> Shortcuts { get; } =
    [
        ManifestShortcut.To("Get help now", Links.GetHelpNow, "help"),
        ManifestShortcut.To("Soreness diary", Links.Diary, "diary"),
    ];

    public static SiteManifest Of(SiteFacts site) =>
        new(site.Name, ShortNameOf(site.Name), site.Language);

    private static string ShortNameOf(string name) => name.Length <= LongestShortName ? name
        : name.LastIndexOf(' ', LongestShortName) is var end and > 0 ? name[..end] : name[..LongestShortName];

    internal static void Map(WebApplication app) => app.MapMethods(Address, ReadOnly.Methods, (Library library) =>
        TextAnswer.Json(Of(library.Site), ManifestJson.Default.SiteManifest, "application/manifest+json")).MakeOnce();
}

/// <summary>An icon of the site in one form.</summary>
public sealed record ManifestIcon(string Src, string Sizes, string Type, string Purpose);

/// <summary>A page that the icon of the site leads to.</summary>
public sealed record ManifestShortcut(string Name, string Url, ImmutableArray<ManifestIcon> Icons)
{
    internal static ManifestShortcut To(string name, string address, string icon) =>
        new(name, address, [new($"/shortcut-{icon}.png", "192x192", "image/png", "any")]);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SiteManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
