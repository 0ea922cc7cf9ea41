using System.Text.RegularExpressions;

namespace SpineCare.Content.Markdown;

/// <summary>The names that pictures of the folder figures may have, and what each is sent as.</summary>
public static partial class PictureName
{
    public static bool IsPicture(string file) => Form().IsMatch(file);

    /// <summary>The media type (RFC 2046) of a picture by the end of its name.</summary>
    public static string MediaType(string file) => Path.GetExtension(file) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        _ => "image/avif",
    };

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|jpg|webp|avif)\z")]
    private static partial Regex Form();
}
