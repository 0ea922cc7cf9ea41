using System.Collections.Frozen;

namespace SpineCare.Content.Tests.Sites;

/// <summary>The files of the little site, each of them sound.</summary>
public static class LittleSiteTexts
{
    public const string HomeCare = "articles/soreness/home-care.md";
    public const string FirstVisit = "articles/massage/first-visit.md";
    public const string About = "pages/about.md";
    public const string GetHelpNow = "pages/get-help-now.md";

    private const string FrontMatter = """
        ---
        title: Care for soreness at home
        short_title: Home care
        main_message: Keep moving gently. Most soreness passes in a day or two.
        audience: Adults who feel sore after treatment.
        objective: After reading, you can care for mild soreness.
        type: note
        published: 2026-11-21
        changed: 2026-11-21
        change_note: First version.
        order: 1
        related:
          - /massage/first-visit
        ask:
          - How long may I be sore?
        ---

        """;

    private const string PageFrontMatter = """
        ---
        title: About this site
        short_title: About
        main_message: This site is a little one.
        type: site
        published: 2026-11-21
        changed: 2026-11-21
        change_note: First version.
        ---

        """;

    /// <summary>The line of an article on which its body begins.</summary>
    public static int FirstBodyLine { get; } = FrontMatter.Count(sign => sign == '\n') + 1;

    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = """
            name: Little Spine
            language: en-US
            base_address: https://spine.example.org
            clinic:
              name: Little Clinic
              phone: 555-0100
              booking_link: https://book.example.org/
            phones:
              emergency: "911"
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
              type: web-page
              publisher: Park Institute
              title: A page on massage
              found: Massage can make people sore.
              url: https://park.example.org/massage
              checked: B

            """,
        ["advice.yml"] = """
            emergency:
              level: emergency
              heading: Call {emergency} now if you have
              items:
                - "**Legs:** new weakness."
                - "**Chest:** pain."
            urgent:
              level: urgent
              heading: Call the clinic today if you have
              items:
                - A fever.
              after: If you are not sure, call.
            routine:
              level: routine
              heading: Call the clinic within two days if
              items:
                - You are not sure.
            self-care:
              level: self-care
              heading: Care for yourself at home if
              items:
                - Your soreness is mild.

            """,
        ["faq.yml"] = """
            how-long-sore:
              question: How long will I be sore?
              topic: soreness
              articles: [/soreness/home-care]
              answer: |
                A day or two [@lee2020].
            is-massage-safe:
              question: Is massage safe?
              topic: massage
              articles: [/massage/first-visit]
              answer: It mostly is. {advice}

            """,
        ["glossary.yml"] = """
            stenosis:
              word: stenosis
              plain: tight place in the spine
              meaning: A tight place in the spine.
              also: [stenoses]
            sciatica:
              word: sciatica
              plain: nerve pain in the leg
              meaning: Pain along a nerve of the leg.

            """,
        ["safety-rules.yml"] = "# No rules yet.\n",
        ["reviewers.yml"] = "# No reviewers yet.\n",
        ["synonyms.yml"] = "# No synonyms yet.\n",
        ["red-flags.yml"] = """
            CANNOT:
              words: [can't, cannot]
            cannot-pee:
              help: emergency
              sign: The bladder cannot be emptied.
              facts: [C9]
              said:
                - CANNOT ... pee / urinate
                - numb + down there
              unless: [cannot pee standing]
              examples:
                - can't pee
              harmless: [I pee a lot]

            """,
        ["help.yml"] = """
            weak-legs:
              asks: Do you have new weakness in your legs?
              yes: emergency
            fever-or-chills:
              asks: Do you have one of these signs now?
              signs:
                - A fever.
                - Chills.
              yes: urgent
              no: urgent

            """,
        [HomeCare] = Article("""
            ## What helps

            Walk a little [@lee2020]. See [your first massage](/massage/first-visit#before-you-go).

            :::advice emergency
            :::
            """),
        [FirstVisit] = ArticleCalled("Your first visit for massage", """
            ## Before you go

            Eat lightly [@park2021]. Then read about [home care](/soreness/home-care).
            """).Replace("/massage/first-visit\n", "/soreness/home-care\n", StringComparison.Ordinal),
        [About] = Page("This site is small."),
        [GetHelpNow] = PageCalled("Get help now", """
            :::advice emergency
            :::

            :::advice urgent
            :::
            """),
        ["figures/warm-pack.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>A warm pack</title></svg>""",
    }.ToFrozenDictionary();

    public static string Article(string body) => FrontMatter + body + "\n";

    public static string Page(string body) => PageFrontMatter + body + "\n";

    /// <summary>A handout that is taken from the article on care at home.</summary>
    public static string Handout(string body) => PageCalled("A sheet to take home", body)
        .Replace("type: site", "type: handout\nfull_page: /soreness/home-care", StringComparison.Ordinal).Replace("short_title: About", "short_title: A sheet", StringComparison.Ordinal);

    /// <summary>An article with a title and a main message of its own.</summary>
    public static string ArticleCalled(string title, string body) => Article(body)
        .Replace("Care for soreness at home", title, StringComparison.Ordinal).Replace("Most soreness passes in a day or two.", "Say what you want, and what hurts.", StringComparison.Ordinal);

    /// <summary>A page with a title and a main message of its own.</summary>
    public static string PageCalled(string title, string body) => Page(body)
        .Replace("About this site", title, StringComparison.Ordinal).Replace("This site is a little one.", $"This page is called {title}.", StringComparison.Ordinal);
}
