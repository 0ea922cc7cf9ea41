namespace SpineCare.Content.Tests.Hostile;

/// <summary>The allow-list sees what it is there to see.</summary>
public sealed class AllowListTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<iframe></iframe>")]
    [InlineData("<svg><a href=\"/about\">a</a></svg>")]
    [InlineData("<p onclick=\"a()\">a</p>")]
    [InlineData("<p style=\"color:red\">a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"//evil.example\">a</a>")]
    [InlineData("<a href=\"/\\evil.example\">a</a>")]
    [InlineData("<a href=\"https://a@evil.example\">a</a>")]
    [InlineData("<a href=\"https://\u0435vil.example\">a</a>")]
    [InlineData("<a href=\"/no-such-page\">a</a>")]
    [InlineData("<a href=\"/about?a=b\">a</a>")]
    [InlineData("<img src=\"https://evil.example/a.png\">")]
    [InlineData("<img src=\"/figures/a.0123abcd.svg\" srcset=\"a\">")]
    [InlineData("<a href=\"/about\" target=\"_blank\">a</a>")]
    public void Hostile_markup_is_an_offence(string markup) =>
        AllowList.Offences(markup, new HashSet<string> { "/about" }).ShouldNotBeEmpty();

    [Theory]
    [InlineData("<p class=\"phone\">a <a href=\"tel:911\">911</a></p>")]
    [InlineData("<a href=\"/about#here\">a</a> <a href=\"#here\">b</a> <a href=\"https://a.example/?a=b&amp;c\">c</a>")]
    [InlineData("<img src=\"/figures/a.0123abcd.svg\" alt=\"javascript:\" width=\"1\" height=\"1\" loading=\"lazy\">")]
    public void Harmless_markup_is_none(string markup) =>
        AllowList.Offences(markup, new HashSet<string> { "/about" }).ShouldBeEmpty();
}
