using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>One article of the little site, asked for once, with its picture.</summary>
public sealed class LittleArticle : IAsyncLifetime
{
    public const string PictureAddress = "/figures/warm-pack.3a146514.svg";

    public Answer Page { get; private set; } = null!;

    public Answer Picture { get; private set; } = null!;

    public Answer PictureHead { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var little = new LittleSite();
        await using var site = new SiteUnderTest(little.Content);
        Page = await site.Get("/soreness/home-care");
        Picture = await site.Get(PictureAddress);
        PictureHead = await site.Ask(HttpMethod.Head, PictureAddress);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
