using SpineCare.Content.Markdown;

namespace SpineCare.Content.Tests.Sites;

public sealed class PhoneTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Fact]
    public void A_phone_number_in_a_heading_is_a_number_in_the_contents_and_in_the_names_of_columns()
    {
        _site.WriteBody("""
            ## Call {emergency} first

            Walk a little [@lee2020]. See [your first massage](/massage/first-visit).

            | Who | Call {emergency} |
            | --- | --- |
            | You | Yes |

            :::advice emergency
            :::
            """);

        var article = LittleSite.HomeCareIn(_site.Read());

        article.Headings.ShouldBe([new Heading(2, "call-emergency-first", "Call 911 first")]);
        article.Body.Html.ShouldContain("data-label=\"Call 911\"");
    }

    public void Dispose() => _site.Dispose();
}
