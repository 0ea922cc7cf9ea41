using System.Text.RegularExpressions;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Texts;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Reviews;

/// <summary>The signed text is what readers saw, and whatever they are told on the page is in it.</summary>
public sealed partial class ReaderTextTests : IDisposable
{
    private const string Body = """
        ## What helps {what-to-do}

        Walk a little, *not* far [@lee2020]. See [your first massage](/massage/first-visit), or [Park](https://park.example.org/walks).

        1. Stand up.
        2. Walk.
           - Slowly.

        | Pain | Do |
        | --- | --- |
        | Some | Call {poison-help} |

        :::figure warm-pack.svg
        title: Warmth
        caption: A warm pack. {advice}
        alt: A pack on a shoulder.
        credit: Nobody
        licence: CC0
        :::

        :::say-it-back
        - How far?
          A little.
        - How fast?
          Slowly.
        - With a fever?
          Ask first.
        :::

        :::advice emergency
        :::

        :::care urgent Call today if:
        - You are & stay sore.
        :::
        """;

    private readonly SignedSite _site = new SignedSite();

    public ReaderTextTests() => _site.Little.WriteBody(Body);

    public static TheoryData<string, string, string> Sources => new()
    {
        { HomeCare, "title: Care for soreness at home", "title: Care for soreness" },
        { HomeCare, "Most soreness passes in a day or two.", "Most soreness passes in a day." },
        { HomeCare, "- How long may I be sore?", "- How long may I hurt?" },
        { HomeCare, "## What helps", "## What hurts" },
        { HomeCare, "Walk a little, *not* far", "Walk a little, far" },
        { HomeCare, "https://park.example.org/walks", "https://park.example.com/walks" },
        { HomeCare, "2. Walk.", "2. Run." },
        { HomeCare, "- Slowly.", "- Fast." },
        { HomeCare, "| Some |", "| Much |" },
        { HomeCare, "title: Warmth", "title: Cold" },
        { HomeCare, "caption: A warm pack. {advice}", "caption: A cold pack. {advice}" },
        { HomeCare, "A warm pack. {advice}", "A warm pack. {opinion}" },
        { HomeCare, "alt: A pack on a shoulder.", "alt: A pack on a knee." },
        { HomeCare, "credit: Nobody", "credit: Somebody" },
        { HomeCare, "  Slowly.\n- With", "  Fast.\n- With" },
        { HomeCare, ":::care urgent Call today if:", ":::care routine Call today if:" },
        { HomeCare, "You are & stay sore.", "You are sore." },
        { "advice.yml", "**Chest:** pain.", "**Chest:** a cough." },
        { "advice.yml", "heading: Call {emergency} now if you have", "heading: Call {emergency} if you have" },
        { "site.yml", "emergency: \"911\"", "emergency: \"112\"" },
        { "site.yml", "poison_help: 1-800-222-1222", "poison_help: 1-800-222-1223" },
        { "faq.yml", "A day or two [@lee2020].", "A week [@lee2020]." },
        { "faq.yml", "question: How long will I be sore?", "question: How long will it hurt?" },
        { "references.yml", "title: A study of soreness", "title: A study of sore backs" },
        { "references.yml", "found: Most soreness passed in a day.", "found: Most soreness passed in a week." },
        { "references.yml", "doi: 10.1000/lee", "doi: 10.1000/leo" },
        { "references.yml", "year: 2020", "year: 2021" },
        { "figures/warm-pack.svg", "width=\"10\"", "width=\"11\"" },
        { "glossary.yml", "meaning: A tight place in the spine.", "meaning: A wide place in the spine." },
    };

    [Fact]
    public void The_text_has_what_readers_see_in_order_and_nothing_else() => Version().Replace(ReaderText.Of(_site.Page()).ToString(), "version 0123456789abcdef").ShouldBe("""
        # Care for soreness at home

        Keep moving gently. Most soreness passes in a day or two.

        ## What helps

        Walk a little, not far [lee2020]. See your first massage, or Park <https://park.example.org/walks>.

        1. Stand up.
        2. Walk.
          - Slowly.

        | Pain | Do |
        | Some | Call 1-800-222-1222 |

        Picture: A pack on a shoulder. (/figures/warm-pack.svg)

        Warmth. A warm pack. [Common advice] Picture: Nobody. Licence: CC0.

        ### Can you say it back?

        Answer in your own words. Then open the answer to check.

        1. How far?

        A little.

        2. How fast?

        Slowly.

        3. With a fever?

        Ask first.

        ### [Emergency] Call 911 now if you have

        - Legs: new weakness.
        - Chest: pain.

        ### [Today] Call today if:

        - You are & stay sore.

        ## Questions and answers

        ### How long will I be sore?

        A day or two [lee2020].

        ## Questions to ask

        - How long may I be sore?

        ## Pictures

        - warm-pack.svg, version 0123456789abcdef

        ## References

        - [lee2020] Lee A. A study of soreness. Journal of Backs. 2020. <https://doi.org/10.1000/lee> What it found: Most soreness passed in a day.

        """.ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_change_of_anything_that_readers_are_told_shows(string file, string old, string now)
    {
        _site.Little.Change(HomeCare, "  Ask first.", "  Ask first. A tight place in the spine (stenosis) is no play.");
        _site.Sign().Review().State.ShouldBe(ReviewState.Reviewed);

        _site.Little.Change(file, old, now);

        _site.Review().State.ShouldBe(ReviewState.Changed);
        _site.Changes.ShouldNotBeEmpty();
        _site.Codes.ShouldBe(["SC602"]);
    }

    [Theory]
    [InlineData(HomeCare, "change_note: First version.", "change_note: Second version.")]
    [InlineData(HomeCare, "## What helps {what-to-do}", "## What helps")]
    [InlineData(HomeCare, "Walk a little, *not* far", "Walk a little, *not*\nfar")]
    [InlineData(HomeCare, "audience: Adults who feel sore after treatment.", "audience: Adults who feel sore.")]
    [InlineData("references.yml", "checked: B", "checked: A")]
    [InlineData("site.yml", "phone: 555-0100", "phone: 555-0101")]
    [InlineData("advice.yml", "A fever.", "A high fever.")]
    [InlineData("faq.yml", "It mostly is. {advice}", "It is. {advice}")]
    public void A_change_that_readers_of_the_page_do_not_see_leaves_it_reviewed(string file, string old, string now)
    {
        _site.Sign();

        _site.Little.Change(file, old, now);

        _site.Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Fact]
    public void A_citation_that_is_put_in_changes_its_own_sentence_alone()
    {
        _site.Sign();

        _site.Little.Change(HomeCare, "## What helps {what-to-do}\n", "## What helps {what-to-do}\n\nRest a little [@park2021].\n");

        _site.Changes.ShouldBe(
        [
            "+ Rest a little [park2021].",
            "+ [park2021] A page on massage.", "+ Park Institute.", "+ <https://park.example.org/massage> What it found: Massage can make people sore.",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_text_is_read_as_it_was_written()
    {
        var text = ReaderText.Of(_site.Page());

        ReaderText.Parse(text.ToString()).SaysTheSame(text).ShouldBeTrue();
        ReaderText.Parse(text.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)).SaysTheSame(text).ShouldBeTrue();
    }

    public void Dispose() => _site.Dispose();

    [GeneratedRegex("version [0-9a-f]{16}")]
    private static partial Regex Version();
}
