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

    /// <summary>A name that also tells the bytes: "pack.1a2b3c4d.svg".</summary>
    public static string With(string name, string fingerprint) => Path.GetFileNameWithoutExtension(name) + "." + fingerprint + Path.GetExtension(name);

    /// <summary>The name of a picture, and the fingerprint that was asked for with it ("" where none was). No name has a second dot.</summary>
    public static (string Name, string Fingerprint) Cut(string sent) =>
        sent.Split('.') is [var stem, var fingerprint, var ending] ? ($"{stem}.{ending}", fingerprint) : (sent, "");

    /// <summary>What keeps a name from being used, and the name to give the picture instead.</summary>
    public static (string Message, string Cure) WhyRefused(string file)
    {
        const string Form = "a name in lower case, with '-' between the words, that ends in .svg, .png, .jpg, .webp, or .avif";
        if (file.Length == 0)
            return ("A block ':::figure' names a picture of the folder figures.", $"Write ':::figure spine-regions.svg': {Form}.");
        var ending = Path.GetExtension(file).ToLowerInvariant();
        var name = NoLetters().Replace(Path.GetFileNameWithoutExtension(file).ToLowerInvariant(), "-").Trim('-') + (ending is ".jpeg" ? ".jpg" : ending);
        return file.Contains('/', StringComparison.Ordinal) ? ($"'{file}' lies in a folder of its own.", "Put the picture right into the folder figures, and name it without a folder.")
            : IsPicture(name) ? ($"The name '{file}' cannot be used for a picture.", $"Name the file '{name}', and write ':::figure {name}'.")
            : ($"The name '{file}' cannot be used for a picture: no browser of a reader is sure to show it.", $"Save the picture as .svg, .png, .jpg, .webp, or .avif, and give it {Form}.");
    }

    /// <summary>True for files that a writer may take for a picture of the site, by the end of their names.</summary>
    public static bool IsMeantAsPicture(string file) => Ending().IsMatch(file);

    [GeneratedRegex(@"\.(svg|png|jpe?g|webp|avif|gif|bmp|tiff?|heic|psd|ai|pdf)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetters();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|jpg|webp|avif)\z")]
    private static partial Regex Form();
}
