using SpineCare.Content.Tests.Problems;
using static SpineCare.Content.Tests.Pictures.Photos;

namespace SpineCare.Content.Tests.Pictures;

/// <summary>Slips in the pictures of the folder figures: drawings that do too much, photos that tell too much.</summary>
public static class PictureSlips
{
    private const string Ns = "xmlns=\"http://www.w3.org/2000/svg\"";

    public static IReadOnlyList<Slip> All { get; } =
    [
        .. Drawings.Select(drawing => Drawing(drawing.Name, drawing.Code, drawing.Line, drawing.Column, drawing.Svg)),
        File("a drawing that is not UTF-8", "SC331", "pack.svg", [.. "<svg>"u8, 0xE4, .. "</svg>"u8]),
        File("a photo of which half was copied", "SC331", "pack.jpg", Jpeg(800, 600)[..30]),
        File("a picture of which half was copied", "SC331", "pack.png", Png(800, 600)[..40]),
        File("a photo under the name of a picture", "SC333", "pack.png", Jpeg(800, 600)),
        File("a picture under the name of a photo", "SC333", "pack.jpg", Png(800, 600)),
        File("a drawing under the name of a photo", "SC333", "pack.jpg", "<svg/>"u8.ToArray()),
        File("a photo under the name of a drawing", "SC333", "pack.svg", Avif(800, 600)),
        File("a photo of an iPhone", "SC333", "pack.jpg", Box("ftyp", "heic\0\0\0\0mif1heic"u8.ToArray())),
        File("a moving picture", "SC333", "pack.png", "GIF89a"u8.ToArray()),
        File("a text under the name of a photo", "SC333", "pack.webp", "A photo."u8.ToArray()),
        File("an empty picture", "SC333", "pack.svg", []),
        File("a picture of 600 kB", "SC334", "pack.jpg", [.. Jpeg(800, 600), .. new byte[600_000]]),
        File("a photo of 4,001 pixels", "SC334", "pack.avif", Avif(800, 4001)),
        .. ByEnding.Select(form => File($"a photo with its place ({form.Key})", "SC335", "pack" + form.Key, form.Value(800, 600, Exif(hasPlace: true)))),
        File("a photo with its place in the other order of bytes", "SC335", "pack.jpg", Jpeg(800, 600, Exif(hasPlace: true, isLittle: false))),
        File("a photo whose second photo tells its place", "SC335", "pack.jpg", [.. Jpeg(800, 600), .. Jpeg(80, 60, Exif(hasPlace: true))]),
        File("a picture with its place in XMP", "SC335", "pack.png", Png(800, 600, Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. "<x exif:GPSLatitude='1'/>"u8]))),
        .. ByEnding.Select(form => File($"a photo with its camera ({form.Key})", "SC336", "pack" + form.Key, form.Value(800, 600, Exif(hasPlace: false)))),
        File("a picture with what a program kept of a camera", "SC336", "pack.png", Png(800, 600, Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, 1, 2]))),
        File("a picture with XMP", "SC336", "pack.webp", Webp(Vp8(800, 600), RiffChunk("XMP ", "<x/>"u8.ToArray()))),
        Slip.InBody("a drawing whose words its page does not say", "SC338", 3, 1, "Walk.\n\n:::figure warm-pack.svg\ntitle: Warmth\ncaption: A pack.\nalt: Keep a cloth between.\n:::") with
        {
            Make = site => site.WriteBody("Walk.\n\n:::figure warm-pack.svg\ntitle: Warmth\ncaption: A pack.\nalt: Keep a cloth between.\n:::")
                .Write("figures/warm-pack.svg", $"<svg {Ns} viewBox=\"0 0 9 9\"><title>A</title><text>Always keep a cloth</text><text>between the <tspan>pack</tspan> and your skin</text></svg>"),
        },
    ];

    /// <summary>Drawings that are refused, with the place of what is wrong.</summary>
    public static (string Name, string Code, int Line, int Column, string Svg)[] Drawings =>
    [
        ("a drawing with a script", "SC332", 3, 3, Inside("<script>alert(1)</script>")),
        ("a drawing with a script of another kind of file", "SC332", 3, 3, Inside("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>")),
        ("a drawing with a script among its notes", "SC332", 3, 13, Inside("<metadata><script/></metadata>")),
        ("a drawing with a piece of a web page", "SC332", 3, 3, Inside("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">A</p></foreignObject>")),
        ("a drawing that acts when it is touched", "SC332", 3, 9, Inside("<rect onclick=\"alert(1)\"/>")),
        ("a drawing that acts when it is there", "SC332", 1, 59, $"<svg {Ns} viewBox=\"0 0 9 9\" onload=\"a()\"><title>A</title></svg>"),
        ("a drawing with a link of script", "SC332", 3, 6, Inside("<a href=\"java\tscript:alert(1)\"><rect/></a>")),
        ("a drawing with a link", "SC332", 3, 6, Inside("<a href=\"https://a.example/\"><rect/></a>")),
        ("a drawing with a photo from elsewhere", "SC332", 3, 10, Inside("<image href=\"https://a.example/a.png\"/>")),
        ("a drawing with an old address from elsewhere", "SC332", 3, 48, Inside("<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"a.svg#b\"/>").Replace("  <use", "   <use", StringComparison.Ordinal)),
        ("a drawing with a photo in itself", "SC332", 3, 10, Inside("<image href=\"data:image/png;base64,AA\"/>")),
        ("a drawing filled from elsewhere", "SC332", 3, 9, Inside("<rect fill=\"url(a.svg#b)\"/>")),
        ("a drawing styled from elsewhere", "SC332", 3, 10, Inside("<style>@import 'a.css';</style>")),
        ("a drawing with a font from elsewhere", "SC332", 3, 10, Inside("<style>@font-face{src:url( 'https://a.example/f.woff2' )}</style>")),
        ("a drawing with an address in disguise", "SC332", 3, 10, Inside("<style>rect{fill:u\\72l(a)}</style>")),
        ("a drawing whose parts get an address later", "SC332", 3, 8, Inside("<set attributeName=\"href\" to=\"javascript:a()\"/>").Replace("to=\"javascript:a()\"", "to=\"b\"", StringComparison.Ordinal)),
        ("a drawing with a style sheet", "SC332", 1, 1, $"<?xml-stylesheet href=\"a.css\"?><svg {Ns} viewBox=\"0 0 9 9\"><title>A</title></svg>"),
        ("a drawing with a type", "SC332", 2, 2, $"<?xml version=\"1.0\"?>\n <!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg {Ns} viewBox=\"0 0 9 9\"><title>&a;</title></svg>"),
        ("a drawing whose tags do not fit", "SC331", 4, 3, Inside("<g>")),
        ("a drawing without its end", "SC331", 1, 51, $"<svg {Ns} width=\"9\" "),
        ("a drawing of the wrong sort", "SC331", 1, 1, "<svg viewBox=\"0 0 9 9\"/>"),
        ("a web page under the name of a drawing", "SC331", 1, 1, "<html/>"),
        ("a drawing without a size", "SC331", 1, 1, $"<svg {Ns} width=\"100%\" height=\"100%\"><title>A</title></svg>"),
        ("a drawing of no width", "SC331", 1, 1, $"<svg {Ns} viewBox=\"0 0 0 9\"><title>A</title></svg>"),
        ("a drawing of groups in groups", "SC331", 1, 251, $"<svg {Ns} viewBox=\"0 0 9 9\">{string.Concat(Enumerable.Repeat("<g>", 65))}{string.Concat(Enumerable.Repeat("</g>", 65))}</svg>"),
        ("a drawing without a title", "SC337", 1, 1, $"<svg {Ns} viewBox=\"0 0 9 9\"><g><title>A part</title></g></svg>"),
    ];

    private static string Inside(string part) => $"<svg {Ns} viewBox=\"0 0 9 9\">\n  <title>A</title>\n  {part}\n</svg>";

    private static Slip Drawing(string name, string code, int line, int column, string svg) =>
        new(name, code, "figures/drawing.svg", (line, column), site => site.Write("figures/drawing.svg", svg));

    private static Slip File(string name, string code, string file, byte[] bytes) =>
        new(name, code, "figures/" + file, (1, 1), site => site.Write("figures/" + file, bytes));
}
