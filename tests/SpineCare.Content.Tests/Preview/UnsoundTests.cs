using SpineCare.Content.Tests.Hostile;
using SpineCare.Content.Tests.RealContent;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Preview;

/// <summary>What the site refuses, a preview shows as well as can be: a box in the place of a block, a name as it was written.</summary>
public sealed class UnsoundTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(":::advise emergency\n:::", "")]
    [InlineData(":::chekclist\n- One\n:::", "One")]
    [InlineData(":::do\n- One\n\nThe rest of the page.", "One The rest of the page.")]
    [InlineData(":::advice\n:::", "")]
    [InlineData(":::advice emergancy\n:::", "")]
    [InlineData(":::advice emergency\nToo much.\n:::", "")]
    [InlineData(":::care urgnt Call\n- A fever\n:::", "A fever")]
    [InlineData(":::care urgent\n- A fever\n:::", "A fever")]
    [InlineData(":::care urgent Call\nA fever\n:::", "A fever")]
    [InlineData(":::figure\n:::", "")]
    [InlineData(":::figure warm-pack.svg\ncaption: A\n:::", "")]
    [InlineData(":::figure warm-pack.svg\n: [\n:::", "")]
    [InlineData(":::steps\n- One\n:::", "One")]
    [InlineData(":::key-points\nOne\n:::", "One")]
    [InlineData(":::say-it-back\n- One?\n:::", "One?")]
    [InlineData(":::say-it-back\n> One?\n:::", "One?")]
    [InlineData(":::example\nA story.\n:::", "A story.")]
    [InlineData(":::example A story\n## No\n:::", "No")]
    [InlineData("::::nothing\n:::care urgent Call\n- A\n:::\n:::figure warm-pack.svg\n:::\n:::say-it-back\n:::\n## Heading\n::::", "")]
    public void A_block_that_is_not_sound_is_a_box_with_its_text_and_the_problem_after_it(string body, string text)
    {
        _site.WriteBody(body);

        var page = LittleSite.HomeCareIn(_site.ReadForPreview());

        var box = RealLibrary.Parse(page.Body.Html).QuerySelector("body > .unsound")!;
        box.FirstElementChild!.TextContent.ShouldStartWith("The block of line 17 cannot be shown");
        string.Join(' ', box.Children.Skip(1).Select(child => child.TextContent.Trim().ReplaceLineEndings(" "))).ShouldStartWith(text);
        page.Notes.Beside.ShouldNotBeEmpty();
        box.NextElementSibling!.ClassName.ShouldBe("problem problem--error");
        page.Body.Html.ShouldNotContain("id=\"\"");
    }

    [Fact]
    public void A_block_inside_another_is_a_box_inside_it()
    {
        _site.WriteBody("- One\n\n  :::figure warm-pack.svg\n  :::\n\nEnd.");

        RealLibrary.Parse(LittleSite.HomeCareIn(_site.ReadForPreview()).Body.Html).QuerySelector("li .unsound").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Walk [@nobody1999].", "[@nobody1999]")]
    [InlineData("Walk [@lee2020; @nobody1999].", "[@lee2020; @nobody1999]")]
    [InlineData("Walk [@lee 2020].", "[@lee 2020]")]
    [InlineData("Call {emergancy}.", "{emergancy}")]
    [InlineData("Call {rule}.", "{rule}")]
    public void A_name_that_nothing_bears_is_shown_as_it_was_written(string body, string written)
    {
        _site.WriteBody(body);

        RealLibrary.Parse(LittleSite.HomeCareIn(_site.ReadForPreview()).Body.Html).QuerySelector("p > .unsound-name")!.TextContent.ShouldBe(written);
    }

    [Fact]
    public void A_word_with_a_slip_never_becomes_a_phone_number_of_another_kind()
    {
        _site.WriteBody("Call {emergancy}.");

        LittleSite.HomeCareIn(_site.ReadForPreview()).Body.Html.ShouldNotContain("988");
    }

    [Fact]
    public void A_text_that_is_too_long_to_be_read_is_left_out_and_the_problem_says_so()
    {
        _site.WriteBody(new string('a', 11_000));

        Margin.Of(LittleSite.HomeCareIn(_site.ReadForPreview())).ShouldBe(["Error, line 17 after nothing"]);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData(":::nothing <img src=x onerror=alert(1)>\n[a](javascript:alert(1)) <b>\n:::")]
    [InlineData(":::figure javascript:alert(1)\ncaption: '<b>'\n:::")]
    [InlineData("{<b>} [@<b>]")]
    [InlineData("[call {emergency} [@lee2020] <https://a.example>](/about)")]
    public void What_is_refused_for_safety_is_as_safe_in_a_preview(string body)
    {
        _site.WriteBody(body);

        var preview = _site.ReadForPreview();

        AllowList.Offences(preview).ShouldBeEmpty();
        preview.Problems.ShouldContain(problem => problem.IsError);
    }
}
