using System.Collections.Frozen;
using SpineCare.Content.Articles;

namespace SpineCare.Web.Sharing;

/// <summary>The picture that stands beside a shared link: its file in wwwroot/share, and the words on it. Drawing/draw.sh draws them.</summary>
public sealed record SharePicture(string Name, string Words)
{
    public const int Width = 1200;
    public const int Height = 630;

    private const string OfSite = "site";

    /// <summary>All pictures by name: that of the site, and those of the topics that have one.</summary>
    public static readonly FrozenDictionary<string, SharePicture> All = Read().ToFrozenDictionary(picture => picture.Name);

    public string Address => $"/share/{Name}.png";

    /// <summary>The picture of a topic; that of the site for a topic without one, and for pages of no topic.</summary>
    public static SharePicture For(Topic? topic) => All.GetValueOrDefault(topic?.Slug ?? OfSite, All[OfSite]);

    private static IEnumerable<SharePicture> Read()
    {
        using var lines = new StreamReader(typeof(SharePicture).Assembly.GetManifestResourceStream("share:pictures.tsv")!);
        foreach (var line in lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.TrimEnd('\r').Split('\t') is [var name, _, var title, var below])
                yield return new(name, $"{title}. {below}.");
        }
    }
}
