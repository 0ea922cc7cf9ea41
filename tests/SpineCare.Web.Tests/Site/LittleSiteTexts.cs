using System.Collections.Frozen;

namespace SpineCare.Web.Tests.Site;

/// <summary>The files of the little site, each of them sound.</summary>
public static class LittleSiteTexts
{
    public const string HomeCare = "articles/soreness/home-care.md";
    public const string FirstVisit = "articles/massage/first-visit.md";

    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = """
            name: Little Spine
            clinic:
              name: Little Clinic
              phone: ""
              booking_link: ""
            phones:
              emergency: "112"
              poison_help: 1-800-222-1222
              crisis_line: "988"

            """,
        ["topics.yml"] = """
            soreness:
              title: Soreness
              short_title: Soreness
              description: About being sore.
              order: 1
            massage:
              title: Massage
              short_title: Massage
              description: About massage.
              order: 2

            """,
        ["references.yml"] = """
            lee2020:
              type: article
              authors: [Lee A]
              title: A study of soreness
              found: Most soreness passed in a day.
              journal: Journal of Backs
              year: 2020
              doi: 10.1000/lee
              checked: A
            park2021:
              type: article
              authors: [Park B]
              title: A study of massage
              found: Massage can make people sore.
              journal: Journal of Hands
              year: 2021
              pmid: "12345678"
              checked: B

            """,
        ["advice.yml"] = """
            emergency:
              level: emergency
              heading: Call {emergency} now if you have
              items:
                - New weakness.
            urgent:
              level: urgent
              heading: Call the clinic today if you have
              items:
                - A fever.
            routine:
              level: routine
              heading: Call the clinic within two days if
              items:
                - You are still sore.
            self-care:
              level: self-care
              heading: Care for yourself at home if
              items:
                - You are a little sore.

            """,
        ["faq.yml"] = """
            how-long-sore:
              question: How long will I be sore?
              topic: soreness
              articles: [/soreness/home-care]
              answer: A day or two [@park2021].
            is-massage-safe:
              question: Is massage safe?
              topic: massage
              articles: [/massage/first-visit]
              answer: It mostly is. {advice}

            """,
        ["glossary.yml"] = "# No words yet.\n",
        ["safety-rules.yml"] = "# No rules yet.\n",
        ["reviewers.yml"] = "# No reviewers yet.\n",
        ["synonyms.yml"] = "# No synonyms yet.\n",
        ["red-flags.yml"] = "# No red flags yet.\n",
        ["help.yml"] = """
            weak-legs:
              asks: Do you have new weakness in your legs?
              yes: emergency
            mild-soreness:
              asks: Is your soreness mild?
              yes: self-care
              no: routine

            """,
        [HomeCare] = Article("Care for soreness at home", "/massage/first-visit", """
            ## What helps

            Walk a little [@lee2020]. Walk again [@lee2020].

            ## What does not

            Lying still for long. {advice}

            :::figure warm-pack.svg
            title: A warm pack
            caption: It eases sore muscles.
            alt: A pack on a shoulder.
            credit: Nobody
            licence: CC0
            :::
            """),
        [FirstVisit] = Article("Your first massage", "/soreness/home-care", """
            ## Before you go

            Eat lightly [@park2021].
            """),
        ["pages/about.md"] = Page("About this site", "This site is small."),
        ["pages/get-help-now.md"] = Page("Get help now", """
            :::advice emergency
            :::

            :::advice urgent
            :::

            :::advice routine
            :::

            :::advice self-care
            :::
            """),
        ["figures/warm-pack.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>A warm pack</title></svg>""",
    }.ToFrozenDictionary();

    public static string Article(string title, string related, string body) => $"""
        ---
        title: {title}
        short_title: Short
        main_message: "{title}: the main message."
        audience: Adults who feel sore.
        objective: After reading, you know more.
        type: note
        published: 2026-11-20
        changed: 2026-11-21
        change_note: First version.
        order: 1
        related: [{related}]
        ask:
          - How long may I be sore?
        ---

        {body}

        """;

    public static string Page(string title, string body) => $"""
        ---
        title: {title}
        short_title: {title}
        main_message: "{title}: the main message."
        type: site
        published: 2026-11-21
        changed: 2026-11-21
        change_note: First version.
        ---

        {body}

        """;
}
