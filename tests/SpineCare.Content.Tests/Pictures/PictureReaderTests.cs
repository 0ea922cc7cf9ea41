using System.Text;
using System.Xml.Linq;
using SpineCare.Content.Pictures;
using static SpineCare.Content.Tests.Pictures.Photos;

namespace SpineCare.Content.Tests.Pictures;

/// <summary>What is read of a picture: its size, its texts, and the bytes that visitors are sent. No bytes make the reader fail.</summary>
public sealed class PictureReaderTests
{
    private const string Drawing = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Made by a program. -->
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
             width="210mm" height="99mm" viewBox="0,0  720 540.4" i:version="1.0">
          <title id="t">
            A   pack
          </title>
          <metadata><r xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" href="http://a.example/"/></metadata>
          <i:view zoom="1"><i:grid/></i:view>
          <style>
            /* Dark */
            @media (prefers-color-scheme: dark) { .a > .b:hover , .c { fill: #fff; } }
          </style>
          <g i:label="Layer 1"><use x:href="#p" fill="url(#f)"/> <!-- a --> <path id="p" d="M0 0h9"/></g>
          <text x="1">  Two   <tspan>words</tspan> &lt; three  </text>
          <text><![CDATA[a />]]></text>
        </svg>
        """;

    public static TheoryData<string> Endings => [.. ByEnding.Keys];

    public static TheoryData<string> DrawingNames => [.. PictureSlips.Drawings.Select(drawing => drawing.Name)];

    [Fact]
    public void A_drawing_is_sent_without_what_its_program_needs_and_says_the_same()
    {
        var picture = PictureReader.Read("figures/pack.svg", Encoding.UTF8.GetBytes(Drawing)).Picture.ShouldNotBeNull();

        var sent = Encoding.UTF8.GetString(picture.Sent.Span);
        XElement.Parse(sent, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting).ShouldBe(XElement.Parse("""
            <svg width="210mm" height="99mm" viewBox="0,0  720 540.4" xmlns="http://www.w3.org/2000/svg"><title id="t">A pack</title><style>@media (prefers-color-scheme:dark){.a &gt; .b:hover,.c{fill:#fff}}</style><g><use href="#p" fill="url(#f)"/><path id="p" d="M0 0h9"/></g><text x="1">  Two   <tspan>words</tspan> &lt; three  </text><text>a /&gt;</text></svg>
            """, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting));
        sent.ShouldNotContain(" />");
        sent.Length.ShouldBeLessThan(Drawing.Length / 2);
        (picture.Width, picture.Height).ShouldBe((720, 540));
        picture.Texts.ShouldBe(["Two words < three", "a />"]);
    }

    [Theory]
    [InlineData("width=\"20\" height=\"10px\" viewBox=\"0 0 1 1\"", 20, 10)]
    [InlineData("viewBox=\"-5 -5 30.6 20\"", 31, 20)]
    [InlineData("width=\"100%\" height=\"50%\" viewBox=\"0 0 30 20\"", 30, 20)]
    public void The_size_of_a_drawing_is_the_one_that_it_names_or_that_of_its_view(string size, int width, int height)
    {
        var picture = PictureReader.Read("figures/a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}><title>A</title></svg>")).Picture!;

        (picture.Width, picture.Height).ShouldBe((width, height));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void The_size_of_a_photo_is_read_from_its_bytes_and_the_bytes_stay(string ending)
    {
        var bytes = ByEnding[ending](1234, 567, null);

        var reading = PictureReader.Read("figures/a" + ending, bytes);

        reading.Problems.ShouldBeEmpty();
        (reading.Picture!.Width, reading.Picture.Height).ShouldBe((1234, 567));
        reading.Picture.Sent.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void The_other_forms_of_WebP_and_a_turned_AVIF_have_their_size()
    {
        SizeOf("a.webp", Webp(Vp8(1234, 567))).ShouldBe((1234, 567));
        SizeOf("a.webp", Webp(Vp8L(1234, 567))).ShouldBe((1234, 567));
        SizeOf("a.avif", Avif(1234, 567, turns: 1)).ShouldBe((567, 1234));
        SizeOf("a.avif", Avif(1234, 567, turns: 2)).ShouldBe((1234, 567));
    }

    /// <summary>The tests of slips save texts anew; a drawing is none.</summary>
    [Theory]
    [MemberData(nameof(DrawingNames))]
    public void A_drawing_with_a_byte_order_mark_and_lines_of_Windows_has_its_problem_at_the_same_place(string name)
    {
        var drawing = PictureSlips.Drawings.Single(drawing => drawing.Name == name);

        var problem = PictureReader.Read("figures/a.svg", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(drawing.Svg.Replace("\n", "\r\n", StringComparison.Ordinal))]).Problems.ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location.Line, problem.Location.Column).ShouldBe((drawing.Code, drawing.Line, drawing.Column), problem.Message);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_photo_cut_off_anywhere_or_with_any_byte_wrong_is_read_without_fail(string ending)
    {
        var sound = ByEnding[ending](1234, 567, Exif(hasPlace: true));
        var chance = new Random(7);
        for (var length = 0; length < sound.Length; length++)
            ShouldHold(ending, sound[..length]);
        for (var time = 0; time < 4000; time++)
        {
            var bytes = sound.ToArray();
            for (var wrong = chance.Next(1, 4); wrong > 0; wrong--)
                bytes[chance.Next(bytes.Length)] = chance.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)chance.Next(256) };
            ShouldHold(ending, bytes);
        }
    }

    [Fact]
    public void A_drawing_cut_off_anywhere_or_with_any_letter_wrong_is_read_without_fail_and_never_sent_with_a_script()
    {
        var chance = new Random(7);
        const string Signs = "<>&;\"'/!?[]-= \n\0a:\uD83D";
        for (var time = 0; time < 3000; time++)
        {
            var text = new StringBuilder(Drawing.Replace("<path", "<script>a</script><path onload=\"b\"", StringComparison.Ordinal));
            for (var wrong = chance.Next(1, 6); wrong > 0; wrong--)
                text[chance.Next(text.Length)] = Signs[chance.Next(Signs.Length)];
            var bytes = Encoding.UTF8.GetBytes(text.ToString(0, chance.Next(4) == 0 ? chance.Next(text.Length) : text.Length));

            var reading = PictureReader.Read("figures/a.svg", bytes);

            (reading.Picture is null).ShouldBe(reading.Problems.Any(problem => problem.IsError));
            if (reading.Picture is { } picture)
                Encoding.UTF8.GetString(picture.Sent.Span).ShouldNotContain("<script");
        }
    }

    /// <summary>What could make a reader look at the same bytes again and again, or fetch all memory.</summary>
    [Fact(Timeout = 20_000)]
    public Task Bytes_made_to_keep_a_reader_busy_are_read_soon() => Task.Run(() =>
    {
        byte[] beginnings = [.. Enumerable.Repeat("II*\0\0\0\0\0"u8.ToArray(), 60_000).SelectMany(part => part)];
        ShouldHold(".jpg", Jpeg(10, 10, beginnings[..60_000]));
        ShouldHold(".webp", Webp(Vp8X(10, 10), RiffChunk("EXIF", beginnings)));
        ShouldHold(".avif", [.. Avif(10, 10)[..24], .. Enumerable.Repeat(Box("meta", []), 50_000).SelectMany(part => part)]);
        ShouldHold(".png", [.. Png(10, 10)[..33], .. Enumerable.Repeat(Chunk("tEXt", []), 40_000).SelectMany(part => part)]);
        ShouldHold(".svg", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<g>", 160_000))));
        ShouldHold(".svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><style>" + string.Concat(Enumerable.Repeat("/* url(", 60_000)) + "</style></svg>"));
    });

    private static (int, int) SizeOf(string name, byte[] bytes) =>
        PictureReader.Read("figures/" + name, bytes).Picture is { } picture ? (picture.Width, picture.Height) : default;

    private static void ShouldHold(string ending, byte[] bytes)
    {
        var reading = PictureReader.Read("figures/a" + ending, bytes);

        (reading.Picture is null).ShouldBe(reading.Problems.Any(problem => problem.IsError));
    }
}
