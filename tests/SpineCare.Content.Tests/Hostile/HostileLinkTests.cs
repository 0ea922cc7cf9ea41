using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Hostile;

/// <summary>No address that is not known to be safe gets into a page, wherever and however it is written.</summary>
public sealed class HostileLinkTests
{
    public static TheoryData<string> Places => [.. Carrier.All.Select(carrier => carrier.Name)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_hostile_address_is_a_problem_in_its_file_and_reaches_no_page(string place) =>
        Failures(place, HostileAddresses.Plain, mustBeTold: true).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Places))]
    public void A_torn_address_reaches_no_page(string place) =>
        Failures(place, HostileAddresses.Torn, mustBeTold: false).ShouldBeEmpty();

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("<vbscript:msgbox(1)>")]
    [InlineData("<data:text/html,a>")]
    [InlineData("<file:///etc/passwd>")]
    [InlineData("<https://user:pass@evil.example>")]
    [InlineData("<https://\u0435vil.example>")]
    [InlineData("<ftp://evil.example>")]
    [InlineData("<made-up-scheme:x>")]
    [InlineData("[a](javascript:alert(1)) [b](/about)")]
    [InlineData("[a]: https://a.example/\n[a]: javascript:alert(1)\n\nSee [a].")]
    [InlineData("[a]: javascript:alert(1)\n[a]: https://a.example/\n\nSee [a].")]
    [InlineData("[javascript:alert(1)](javascript:alert(1))")]
    [InlineData("[a][b]\n\n[B]: javascript:alert(1)")]
    [InlineData("[![a](javascript:alert(1))](javascript:alert(2))")]
    public void A_hostile_text_is_a_problem_and_reaches_no_page(string text)
    {
        using var site = new LittleSite().WriteBody(text);

        var library = site.Read();

        library.Problems.ShouldContain(problem => problem.IsError && problem.Location.Line >= LittleSiteTexts.FirstBodyLine);
        AllowList.Offences(library).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a <b> c")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//evil.example>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<iframe src=//evil.example></iframe>")]
    [InlineData("<style>@import 'a'</style>")]
    [InlineData("<!-- a --> b")]
    [InlineData("<![CDATA[<b>]]>")]
    [InlineData("<?php a ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("a\n<div\nonclick=alert(1)>\nb")]
    public void Raw_HTML_is_a_problem_and_reaches_no_page(string text)
    {
        using var site = new LittleSite().WriteBody(text);

        var library = site.Read();

        library.Problems.ShouldContain(problem => problem.Kind == ProblemKind.HtmlRefused);
        AllowList.Offences(library).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("```html\n<script>alert(1)</script>\n```")]
    [InlineData("``` \"onclick=alert(1)\n<b>\n```")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\\<script\\>")]
    [InlineData("## A {#id onclick=alert(1)}")]
    [InlineData("A paragraph. {: onclick=alert(1) style=color:red }")]
    [InlineData(":::example \"onclick=alert(1) <b>\nA story.\n:::")]
    [InlineData(":::checklist <img src=x onerror=alert(1)>\n- a\n:::")]
    [InlineData(":::do {onclick=alert(1)}\n- a\n:::")]
    [InlineData("| a\" onclick=\"b | <b |\n| :-: | -: |\n| c | d |")]
    [InlineData(":::figure warm-pack.svg\ntitle: </b><script>\nreading: a\ncaption: a\nalt: '\" onerror=\"alert(1)'\ncredit: <b>\nlicence: </figcaption><script>\n:::")]
    [InlineData(":::chance 5 of 100 people \" onclick=\"alert(1) [@lee2020].")]
    [InlineData("[a](https://a.example/?a=b&c=d&amp;e \"\\\" onclick=\\\"alert(1)\")")]
    [InlineData("1. a\n\n7. b")]
    public void What_only_looks_like_HTML_is_shown_as_words(string text)
    {
        using var site = new LittleSite().WriteBody(text);

        AllowList.Offences(site.Read()).ShouldBeEmpty();
    }

    private static IEnumerable<string> Failures(string place, IEnumerable<string> addresses, bool mustBeTold)
    {
        var carrier = Carrier.All.Single(carrier => carrier.Name == place);
        using var site = new LittleSite();
        var lastSound = site.Read(SourceSet.Empty).LastSound;
        foreach (var address in addresses)
        {
            site.Write(carrier.File, LittleSiteTexts.All[carrier.File]);
            carrier.Put(site, address);
            var library = site.Read(lastSound).Library;
            if (mustBeTold && !library.Problems.Any(problem => problem.IsError && problem.Location.File == carrier.File))
                yield return $"{address} is not told";
            foreach (var offence in AllowList.Offences(library).Concat(AllowList.Offences(site.ReadForPreview(lastSound))))
                yield return $"{address} reaches a page: {offence}";
        }
    }
}
