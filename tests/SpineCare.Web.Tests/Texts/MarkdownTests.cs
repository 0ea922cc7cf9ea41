using System.Net;
using AngleSharp.Html.Parser;
using SpineCare.Web.Tests.Reviews;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Texts;

/// <summary>Each article also stands as Markdown, and says there what its page says.</summary>
public sealed class MarkdownTests
{
    private const string Base = "https://spine.example.org";

    [Fact]
    public async Task An_article_as_Markdown_is_its_page_in_plain_signs()
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "## What does not", """
            ## Know this {what-to-do}

            Ask \*some\* _people_. See [the first visit](/massage/first-visit), [what helps](#what-helps), or [Park](https://park.example.org/walks).

            | Pain | Do | Call |
            | --- | --- | --- |
            | Some | Walk | {poison-help} |
            | Much | *Rest* | nobody |

            :::care urgent Call the clinic today if:
            - You have a **fever**.
            :::

            :::say-it-back
            - How far?
              A little.
            - How fast?
              Slowly.
            - With a fever?
              Ask first.
            :::

            ## What does not
            """);
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));
        site.Library.Problems.ShouldNotContain(problem => problem.IsError);

        var text = await site.Get("/soreness/home-care.md");

        text.Status.ShouldBe(HttpStatusCode.OK);
        text.Text.ShouldBe($"""
            # Care for soreness at home

            Care for soreness at home: the main message.

            Not yet reviewed by a clinician. First published November 20, 2026. Changed November 21, 2026.

            ## What helps

            Walk a little [1]. Walk again [1].

            ## Know this

            Ask \*some\* *people*. See [the first visit]({Base}/massage/first-visit), [what helps]({Base}/soreness/home-care#what-helps), or [Park](https://park.example.org/walks).

            - **Some**
              - Do: Walk
              - Call: [1-800-222-1222](tel:1-800-222-1222)
            - **Much**
              - Do: *Rest*
              - Call: nobody

            > **Today: Call the clinic today if:**
            >
            > - You have a **fever**.

            ### Can you say it back?

            Answer in your own words. Then open the answer to check.

            1. **How far?**

               A little.

            2. **How fast?**

               Slowly.

            3. **With a fever?**

               Ask first.

            ## What does not

            Lying still for long. (Common advice)

            ![A pack on a shoulder.]({Base}/figures/warm-pack.3a146514.svg)

            **A warm pack.** It eases sore muscles. Picture: Nobody. Licence: CC0.

            ## Questions and answers

            ### How long will I be sore?

            A day or two [2].

            ## Your next step: talk with your clinician

            - How long may I be sore?

            ## References

            1. Lee A. A study of soreness. Journal of Backs. 2020. [doi:10.1000/lee](https://doi.org/10.1000/lee). What it found: Most soreness passed in a day.
            2. Park B. A study of massage. Journal of Hands. 2021. [PubMed 12345678](https://pubmed.ncbi.nlm.nih.gov/12345678/). What it found: Massage can make people sore.

            ***

            This site is for adults. It helps you learn and ask. It does not replace the care of a clinician who knows you. In an emergency, call [112](tel:112). Not sure? See [when to get help]({Base}/get-help-now).

            [Care for soreness at home]({Base}/soreness/home-care), Little Spine

            """);
    }

    [Fact]
    public async Task It_is_for_programs_and_not_for_search_engines()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));

        var text = await site.Get("/soreness/home-care.md");
        var head = await site.Ask(HttpMethod.Head, "/soreness/home-care.md");

        text["Content-Type"].ShouldBe("text/markdown; charset=utf-8");
        text["X-Robots-Tag"].ShouldBe("noindex");
        text["Link"].ShouldBe($"<{Base}/soreness/home-care>; rel=\"canonical\"");
        text["ETag"].ShouldNotBeNull();
        text["Cache-Control"].ShouldBe("no-cache");
        head.Headers.Where(header => header.Key != "Date").ShouldBe(text.Headers.Where(header => header.Key != "Date"), ignoreOrder: true);
        head.Text.ShouldBe("");
    }

    [Fact]
    public async Task While_the_site_does_not_know_its_address_the_links_stay_within_it()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        var text = await site.Get("/soreness/home-care.md");

        text["Link"].ShouldBeNull();
        text.Text.ShouldContain("[when to get help](/get-help-now)");
        text.Text.ShouldNotContain("localhost");
    }

    [Theory]
    [InlineData("draft: true", HttpStatusCode.NotFound)]
    [InlineData("withdrawn: We think again.", HttpStatusCode.Gone)]
    [InlineData("expires_on: 2026-11-23", HttpStatusCode.Gone)]
    [InlineData("typ: none", HttpStatusCode.ServiceUnavailable)]
    public async Task What_readers_do_not_see_is_no_text_either(string line, HttpStatusCode status)
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "type: note", $"type: note\n{line}");
        using var site = new SiteUnderTest(little.Content);
        var page = await site.Get("/soreness/home-care");

        foreach (var address in new[] { "/soreness/home-care.md", "/api/articles/soreness/home-care" })
        {
            var text = await site.Get(address);

            (text.Status, page.Status).ShouldBe((status, status), address);
            text["Retry-After"].ShouldBe(page["Retry-After"]);
            text["Cache-Control"].ShouldBe("no-store");
            text.Text.ShouldNotContain("Walk a little");
        }

        (await site.Get("/soreness/home-care.md")).Words.ShouldBe(page.Words);
        (await site.Get("/soreness/nothing.md")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/nothing/home-care.md")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/llms.txt")).Text.ShouldNotContain("home-care");
        (await site.Get("/api/articles")).Text.ShouldNotContain("home-care");
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2027-12-01")]
    public async Task The_review_line_is_that_of_the_page(string day)
    {
        using var signed = new SignedSite();
        var page = await signed.Get("/soreness/home-care", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        var text = await signed.Get("/soreness/home-care.md", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        var line = Answer.WordsOf(page.Document.QuerySelector(".review-line"));
        line.ShouldContain("Reviewed by Dr. Example <Person>, DC on November 21, 2026");
        text.Text.Replace("\\", "", StringComparison.Ordinal).ShouldContain($"\n\n{line.Split(" Some lines carry")[0]}\n\n");
        if (page.Document.QuerySelector(".review-notice") is { } notice)
            text.Text.ShouldContain("> " + Answer.WordsOf(notice));
        else
            text.Text.ShouldNotContain("was due for review");
    }

    [Fact]
    public async Task A_page_that_was_taken_down_is_its_urgent_advice_alone()
    {
        using var signed = new SignedSite();
        signed.Little.Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_limit: 24");

        var text = await signed.Get("/soreness/home-care.md", new(2029, 1, 1));

        text.Text.ShouldContain("> We took most of this page down. It was due for review on November 21, 2027");
        text.Text.ShouldContain("> **Emergency: Call [112](tel:112) now");
        text.Text.ShouldNotContain("Walk a little");
    }

    [Fact]
    public async Task Every_article_of_the_shipped_site_says_as_Markdown_what_its_page_says()
    {
        await using var site = new RealSite();
        foreach (var (address, article) in site.Library.Articles)
        {
            var text = await site.Get(address + ".md");

            text.Status.ShouldBe(HttpStatusCode.OK, address);
            var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(text.Text));
            var body = new HtmlParser().ParseDocument(article.Body.Html);
            read.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            read.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldContain("References", address);
            foreach (var heading in article.Headings)
                read.QuerySelectorAll($"h{heading.Level}").Select(Answer.WordsOf).ShouldContain(heading.Text, address);
            foreach (var hidden in body.QuerySelectorAll(".visually-hidden").ToArray())
                hidden.Remove();
            foreach (var part in body.QuerySelectorAll("p, li:not(:has(*)), .care-card li").Where(part => part.QuerySelector(".label, .list-label, .care-card__level, summary") is null))
                Letters(read.Body!.TextContent).ShouldContain(Letters(part.TextContent), customMessage: address);
            read.QuerySelectorAll("blockquote").Length.ShouldBe(body.QuerySelectorAll(".care-card, blockquote").Length, address);
            read.QuerySelectorAll("a[href]").ShouldAllBe(link => !link.GetAttribute("href")!.StartsWith('#'), address);
            text.Text.ShouldNotContain("{", customMessage: address);
            text.Text.ShouldNotContain("<a ", customMessage: address);
        }
    }

    [Theory]
    [InlineData("# 1. no heading", "# 1. no heading")]
    [InlineData("1\\. no list", "1. no list")]
    [InlineData("\\- no item", "- no item")]
    [InlineData("\\> no quote", "> no quote")]
    [InlineData("Wow\\![link](/massage/first-visit)", "Wow!link")]
    [InlineData("It is so [@lee2020](ask us).", "It is so [1](ask us).")]
    [InlineData("A \\`tick\\`, \\*star\\*, \\[bracket\\](x), 5 \\< 6 &amp;lt; 7", "A `tick`, *star*, [bracket](x), 5 < 6 &lt; 7")]
    [InlineData("`` a ` b ``", "a ` b")]
    public async Task No_sign_of_a_text_is_taken_for_Markdown(string written, string words)
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "Lying still for long. {advice}", written.StartsWith('#') ? "\\" + written : written);
        using var site = new SiteUnderTest(little.Content);
        site.Library.Problems.Where(problem => problem.IsError).ShouldBeEmpty();

        var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml((await site.Get("/soreness/home-care.md")).Text));

        var heading = read.QuerySelectorAll("h2").Single(heading => heading.TextContent == "What does not");
        heading.NextElementSibling!.LocalName.ShouldBe("p");
        Answer.WordsOf(heading.NextElementSibling).ShouldBe(words);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
