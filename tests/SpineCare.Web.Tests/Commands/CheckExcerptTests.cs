using System.Text;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>The caret stands under the sign where the mistake is, whatever stands before it.</summary>
[Collection(Publishing.Name)]
public sealed class CheckExcerptTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    /// <summary>The cells before the caret are counted by hand: four of indent, then what the line has.</summary>
    [Theory]
    [InlineData("Walk {zzz}.", "Walk {zzz}.", 5)]
    [InlineData("A\tB {zzz}.", "A→   B {zzz}.", 7)]
    [InlineData("e\u0301t\u00E9 {zzz}.", "e\u0301t\u00E9 {zzz}.", 4)]
    [InlineData("漢字 \uFF21 {zzz}.", "漢字 \uFF21 {zzz}.", 8)]
    [InlineData("😀 {zzz}.", "😀 {zzz}.", 3)]
    [InlineData("👩\u200D👩\u200D👧 🇺🇸 👍🏽 {zzz}.", "👩\u200D👩\u200D👧 🇺🇸 👍🏽 {zzz}.", 9)]
    [InlineData("☀\uFE0F {zzz}.", "☀\uFE0F {zzz}.", 3)]
    [InlineData("A\u200D\u0301 {zzz}.", "A\u200D\u0301 {zzz}.", 2)]
    [InlineData("A\u001B[31mB\u0007 \u202Ec {zzz}.", "A\uFFFD[31mB\uFFFD \uFFFDc {zzz}.", 12)]
    public async Task The_caret_stands_under_the_sign(string line, string shown, int cells)
    {
        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", $"{line} Eat lightly");

        var output = await Check();

        output.ShouldContain($"error SC206: There is no word '{{zzz}}'.\n    {shown} Eat lightly [@park2021].\n{new string(' ', 4 + cells)}^\n  The words in braces are: ");
    }

    [Fact]
    public async Task A_long_line_is_cut_around_the_caret()
    {
        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", $"{{zz1}} {Words(40)}{{zz2}} {Words(40)}{{zz3}}.\n\nEat lightly");

        var lines = (await Check()).Split('\n').ToList();

        foreach (var word in new[] { "{zz1}", "{zz2}", "{zz3}" })
        {
            var at = lines.FindIndex(line => line.Contains($"error SC206: There is no word '{word}'", StringComparison.Ordinal));
            lines[at + 1].Length.ShouldBeLessThanOrEqualTo(120);
            lines[at + 2].ShouldEndWith("^");
            lines[at + 1][(lines[at + 2].Length - 1)..].ShouldStartWith(word[..3]);
            lines[at + 1].StartsWith("    …", StringComparison.Ordinal).ShouldBe(word != "{zz1}");
            lines[at + 1].EndsWith('…').ShouldBe(word != "{zz3}");
        }
    }

    [Fact]
    public async Task A_letter_that_is_not_UTF_8_is_shown_by_a_sign_in_its_place()
    {
        var bytes = await File.ReadAllBytesAsync(_little.FileOf("glossary.yml"));
        await File.WriteAllBytesAsync(_little.FileOf("glossary.yml"), [.. bytes, .. "# Caf"u8, 0xE9, .. " and\r\n# tea\n"u8]);

        (await Check()).ShouldContain("glossary.yml(2,6): error SC006: A character here is not UTF-8 (byte 0xE9).\n    # Caf\uFFFD and\n         ^\n  Save the file");
    }

    [Fact]
    public async Task What_has_no_line_is_told_without_one()
    {
        File.Delete(_little.FileOf("faq.yml"));
        _little.Write("articles/soreness/empty.md", "").Write("articles/soreness/My Care.md", LittleSiteTexts.All[LittleSiteTexts.HomeCare]);
        await File.WriteAllBytesAsync(_little.FileOf("articles/soreness/picture.md"), [0x89, 0x50, 0, 0]);

        var output = await Check();

        output.ShouldContain("articles/soreness/empty.md(1,1): error SC007: The file is empty.\n  Write its text");
        output.ShouldContain("articles/soreness/picture.md(1,1): error SC005: ");
        output.ShouldContain("faq.yml(1,1): error SC014: The site needs this file, and it is not there.\n  Put it back");
    }

    [Fact]
    public async Task A_mark_at_the_end_of_the_text_stands_behind_the_last_sign()
    {
        _little.Change(LittleSiteTexts.FirstVisit, "type: note", "type: visit");

        (await Check()).ShouldContain("""
                Eat lightly [@park2021].
                                        ^
              Write
            """.ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private static string Words(int count) => string.Concat(Enumerable.Repeat("word ", count));

    private async Task<string> Check()
    {
        var call = published.Call(_home, "check", "--content", _little.Content);
        call.StandardOutputEncoding = Encoding.UTF8;
        return (await Outcome.Of(call)).Output;
    }
}
