using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>No text can break out of the element that holds a graph, and none is changed on its way through.</summary>
public sealed class GraphJsonTests
{
    private static readonly string[] s_nasty =
    [
        "</script", "</SCRIPT >", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "&lt;", "&#60;", "\u2028", "\u2029", "\"", "\\", "\\u003c", "'", "\0", "\t", "\r\n", "\uFEFF", "\u202E",
        "😀", "é", "<", "/", "!", "-", "{", "}", "script",
    ];

    private static Arbitrary<string> Texts => Gen.OneOf(Gen.Elements(s_nasty), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_text_comes_out_as_it_went_in() => Prop.ForAll(Texts, text =>
    {
        using var read = JsonDocument.Parse(Written(text));
        var thing = read.RootElement.GetProperty("@graph")[0];
        return text.Length == 0 ? !thing.TryGetProperty("name", out _) : thing.GetProperty("name").GetString() == WithoutBrokenSigns(text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void No_text_brings_in_a_sign_that_a_browser_could_read_as_markup() => Prop.ForAll(Texts, text =>
        Written(text).All(sign => char.IsAscii(sign) && !char.IsControl(sign) && sign is not ('<' or '>' or '&' or '\''))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_browser_finds_the_whole_graph_in_its_element_and_nothing_of_it_outside() => Prop.ForAll(Texts, text =>
    {
        var page = new HtmlParser().ParseDocument($"<head><script type=\"application/ld+json\">{Written(text)}</script></head><body><p>After</p></body>");
        return page.Scripts.Single().TextContent == Written(text) && page.Body!.TextContent == "After" && page.Body.ChildElementCount == 1;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_is_empty_is_left_out() => GraphJson.Write(new([new MedicalClinic { Name = "Clinic" }]))
        .ShouldBe("""{"@context":"https://schema.org","@graph":[{"@type":"MedicalClinic","name":"Clinic"}]}""");

    private static string Written(string text) => GraphJson.Write(new([new Person { Name = text }]));

    /// <summary>Half a sign of UTF-16 stands for nothing; it is written as the sign for a broken one.</summary>
    private static string WithoutBrokenSigns(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
