using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Texts;

/// <summary>An article has one address, at which those who would rather have Markdown get it, and all others the page.</summary>
public sealed class FormChoiceTests : IDisposable
{
    private readonly LittleSite _little = new();
    private readonly SiteUnderTest _site;

    public FormChoiceTests() => _site = new(_little.Content, ("Site:BaseAddress", "https://spine.example.org"));

    [Theory]
    [InlineData("text/markdown")]
    [InlineData("TEXT/Markdown; charset=utf-8")]
    [InlineData("text/markdown, */*;q=0.5")]
    [InlineData("text/markdown;q=0.9, text/html;q=0.8")]
    [InlineData("text/html;q=0, text/*;q=0.1")]
    [InlineData("text/*;q=0.9, text/html;q=0.2")]
    public async Task Who_would_rather_have_Markdown_gets_it(string accept)
    {
        var answer = await Ask(accept);

        answer["Content-Type"].ShouldBe("text/markdown; charset=utf-8");
        answer["Content-Location"].ShouldBe("/soreness/home-care.md");
        answer["Vary"]!.ShouldContain("Accept");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        answer["Link"].ShouldBe("<https://spine.example.org/soreness/home-care>; rel=\"canonical\"");
        answer.Text.ShouldStartWith("# Care for soreness at home\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("text/html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("text/markdown, text/html")]
    [InlineData("text/markdown, */*")]
    [InlineData("text/*")]
    [InlineData("text/markdown;q=0.5, text/html;q=0.6")]
    [InlineData("text/markdown;q=0")]
    [InlineData("application/json")]
    [InlineData("text/markdownish")]
    [InlineData("application/markdown")]
    [InlineData(";;; , no type at all")]
    public async Task All_others_get_the_page(string accept)
    {
        var answer = await Ask(accept);

        answer["Content-Type"].ShouldBe("text/html; charset=utf-8");
        answer["Vary"]!.Split(", ").ShouldContain("Accept");
        answer["X-Robots-Tag"].ShouldBeNull();
        answer["Content-Location"].ShouldBeNull();
    }

    [Fact]
    public async Task The_two_forms_never_take_the_place_of_each_other()
    {
        var (page, text) = (await Ask("text/html"), await Ask("text/markdown"));

        (await Ask("text/html")).Text.ShouldBe(page.Text);
        (await Ask("text/markdown")).Text.ShouldBe(text.Text);
        (await _site.Get("/soreness/home-care.md")).Text.ShouldBe(text.Text);
        text["ETag"].ShouldNotBe(page["ETag"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/soreness")]
    [InlineData("/about")]
    public async Task A_page_that_has_no_other_form_varies_by_none(string address)
    {
        var answer = await Ask("text/markdown", address);

        answer["Content-Type"].ShouldBe("text/html; charset=utf-8");
        (answer["Vary"] ?? "").Split(", ").ShouldNotContain("Accept");
    }

    public void Dispose()
    {
        _site.Dispose();
        _little.Dispose();
    }

    private async Task<Answer> Ask(string accept, string address = "/soreness/home-care")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        if (accept.Length > 0)
            request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();
        return await Answer.Of(await _site.Visitor.SendAsync(request));
    }
}
