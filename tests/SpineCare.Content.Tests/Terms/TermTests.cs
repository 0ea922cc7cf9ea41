using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Terms;

/// <summary>The first use of a medical word on a page leads to its meaning; writers mark nothing.</summary>
public sealed class TermTests : IDisposable
{
    private const string Glossary = """
        stenosis:
          word: stenosis
          plain: tight place in the spine
          meaning: A tight place in the spine.
          also: [stenoses]
        spinal-stenosis:
          word: spinal stenosis
          plain: tight spine
          meaning: A tight spine.
        disc:
          word: disc
          plain: cushion of the spine
          meaning: A cushion between two bones.
        mass:
          word: mass
          plain: lump
          meaning: A lump.

        """;

    private readonly LittleSite _site = new LittleSite().Write("glossary.yml", Glossary);

    [Fact]
    public void Only_the_first_use_on_a_page_is_marked()
    {
        Html("One disc.\n\nA second disc, and a *disc*.\n\n- A disc.").ShouldBe(
            $"<p>One {Marked("disc")}.</p>\n<p>A second disc, and a <em>disc</em>.</p>\n<ul>\n<li>A disc.</li>\n</ul>");
    }

    [Theory]
    [InlineData("## A disc\n\nText.")]
    [InlineData("### About [a disc](/about)\n\nText.")]
    [InlineData("See [the disc](/massage/first-visit).")]
    [InlineData("See [the **disc**](/massage/first-visit).")]
    [InlineData("See <https://disc.example.org>.")]
    [InlineData("Type `disc`.")]
    [InlineData("```\ndisc\n```")]
    [InlineData(":::care urgent Call today if your disc hurts\n- A disc hurts.\n:::")]
    [InlineData(":::advice urgent\n:::")]
    [InlineData(":::checklist For your disc\n- Walk.\n:::")]
    [InlineData(":::example A disc that hurts\nWalk.\n:::")]
    [InlineData(":::say-it-back\n- What is a disc?\n  Soft.\n- Why?\n  Nobody knows.\n- Who?\n  We do.\n:::")]
    public void A_word_in_a_heading_a_link_code_or_a_card_is_left_alone(string body)
    {
        _site.Change("advice.yml", "A fever.", "A disc that hurts.");

        var article = Article(body.StartsWith("###", StringComparison.Ordinal) ? "## Walk\n\n" + body : body);

        article.Body.Html.ShouldContain("disc");
        article.Body.Html.ShouldNotContain("class=\"term\"");
        article.Words.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("## A disc\n\nA disc is soft.")]
    [InlineData("See [the disc](/massage/first-visit). A disc is soft.")]
    [InlineData(":::care urgent Call today\n- A disc hurts.\n:::\n\nA disc is soft.")]
    public void The_first_use_is_the_first_that_may_be_marked(string body) => Html(body).ShouldEndWith($"A {Marked("disc")} is soft.</p>");

    [Theory]
    [InlineData("**A disc**")]
    [InlineData("- A disc")]
    [InlineData("> A disc")]
    [InlineData("| A | B |\n| - | - |\n| c | disc |")]
    [InlineData(":::key-points\n- A disc\n:::")]
    [InlineData(":::do\n- Rest a disc.\n:::")]
    [InlineData(":::example A story\nA disc hurts.\n:::")]
    [InlineData(":::say-it-back\n- What is soft?\n  A disc.\n- Why?\n  Nobody knows.\n- Who?\n  We do.\n:::")]
    [InlineData(":::figure warm-pack.svg\ntitle: One\ncaption: A disc.\nalt: A round thing.\n:::")]
    [InlineData(":::chance 5 of 100 people have a disc [@lee2020].")]
    public void A_word_in_any_other_text_is_marked(string body) => Html(body).ShouldContain(Marked("disc"));

    [Theory]
    [InlineData("Disc", "disc", "Disc")]
    [InlineData("DISC", "disc", "DISC")]
    [InlineData("discs", "disc", "discs")]
    [InlineData("Masses", "mass", "Masses")]
    [InlineData("stenosis", "stenosis", "stenosis")]
    [InlineData("Stenoses", "stenosis", "Stenoses")]
    [InlineData("(disc)", "disc", "disc")]
    [InlineData("a disc's", "disc", "disc")]
    public void The_plural_any_case_and_other_forms_are_found(string text, string key, string marked)
    {
        var article = Article($"See {text} now.");

        article.Body.Html.ShouldContain(Marked(marked));
        article.Words.Select(word => word.Key).ShouldBe([key]);
    }

    [Theory]
    [InlineData("discover")]
    [InlineData("predisc")]
    [InlineData("disc-like")]
    [InlineData("pre-disc")]
    [InlineData("disc2")]
    [InlineData("stenos")]
    public void A_part_of_another_word_is_not_a_use(string text) => Html($"See {text} now.").ShouldNotContain("class=\"term\"");

    [Fact]
    public void The_longest_word_wins_and_is_no_use_of_the_shorter_one()
    {
        var article = Article("Spinal stenosis is common. Such stenosis is slow. Spinal stenosis again.");

        article.Body.Html.ShouldBe($"<p>{Marked("Spinal stenosis")} is common. Such {Marked("stenosis", 2)} is slow. Spinal stenosis again.</p>");
    }

    [Theory]
    [InlineData("A spinal\nstenosis is slow.", "spinal\nstenosis")]
    [InlineData("A spinal\r\nstenosis is slow.", "spinal\nstenosis")]
    [InlineData("A *spinal\nstenosis* is slow.", "spinal\nstenosis")]
    [InlineData("A\nspinal\nstenosis\nis slow.", "spinal\nstenosis")]
    [InlineData("- A spinal\n  stenosis is slow.", "spinal\nstenosis")]
    public void A_word_may_go_on_over_the_end_of_a_line(string body, string marked)
    {
        var article = Article(body);

        article.Body.Html.ShouldContain(Marked(marked));
        article.Words.Select(word => word.Key).ShouldBe(["spinal-stenosis"]);
    }

    [Fact]
    public void Words_of_three_lines_and_words_after_them_are_found()
    {
        _site.Append("glossary.yml", "quick:\n  word: quick push of a bone\n  plain: push\n  meaning: A push.\n");

        Html("A quick\npush of\na bone and a disc\nhelp.").ShouldBe($"<p>A {Marked("quick\npush of\na bone")} and a {Marked("disc", 2)}\nhelp.</p>");
    }

    [Fact]
    public void A_word_does_not_go_on_over_a_line_that_the_writer_ended() => Html("Spinal\\\nstenosis is slow.").ShouldContain(Marked("stenosis"));

    [Fact]
    public void The_words_of_a_page_stand_in_the_order_of_their_use() =>
        Article("A mass. Some discs. A mass, and stenoses.").Words.Select(word => word.Word).ShouldBe(["mass", "disc", "stenosis"]);

    [Fact]
    public void The_questions_of_an_article_belong_to_its_page()
    {
        _site.Change("faq.yml", "A day or two [@lee2020].", "Until the disc and the mass rest.")
            .Change("faq.yml", "articles: [/massage/first-visit]", "articles: [/soreness/home-care]").Change("faq.yml", "It mostly is. {advice}", "A mass is rare.");
        var article = Article("A disc is soft.");

        article.Questions.Select(question => question.Answer.Html).ShouldBe([$"<p>Until the disc and the {Marked("mass", 2)} rest.</p>", "<p>A mass is rare.</p>"]);
        article.Words.Select(word => word.Key).ShouldBe(["disc", "mass"]);
    }

    [Fact]
    public void The_page_of_all_questions_is_a_page_of_its_own()
    {
        _site.Change("faq.yml", "A day or two [@lee2020].", "A disc rests.").Change("faq.yml", "It mostly is. {advice}", "A disc is soft, and so is a mass.");
        var questions = Library("A disc is soft.").Questions;

        questions.Topics.SelectMany(topic => topic.Questions).Select(question => question.Answer.Html)
            .ShouldBe([$"<p>A {Marked("disc")} rests.</p>", $"<p>A disc is soft, and so is a {Marked("mass", 2)}.</p>"]);
        questions.Words.Select(word => word.Key).ShouldBe(["disc", "mass"]);
    }

    [Fact]
    public void Each_page_has_a_first_use_of_its_own()
    {
        _site.WriteBody("A disc.", LittleSiteTexts.FirstVisit).Write(LittleSiteTexts.About, LittleSiteTexts.Page("A disc."));
        var library = Library("A disc.");

        LittleSite.FirstVisitIn(library).Words.ShouldHaveSingleItem().Meaning.ShouldBe("A cushion between two bones.");
        library.Pages["/about"].Body.Html.ShouldContain(Marked("disc"));
        library.Pages["/about"].Words.ShouldHaveSingleItem();
        library.Using(library.Glossary.Single(term => term.Key == "disc")).Select(publication => publication.Address)
            .ShouldBe(["/soreness/home-care", "/massage/first-visit", "/about"]);
    }

    [Theory]
    [InlineData("C++", "C++")]
    [InlineData("L4.5", "L4.5")]
    [InlineData("(L4)", "(L4)")]
    [InlineData("L4/L5 (low)", "L4/L5 (low)")]
    [InlineData("neck?", "neck?")]
    [InlineData("A&B", "A&amp;B")]
    [InlineData("a $5 pill", "a $5 pill")]
    [InlineData("^up", "^up")]
    public void A_word_with_signs_is_found_as_it_stands(string word, string marked)
    {
        _site.Append("glossary.yml", $"signs:\n  word: \"{word}\"\n  plain: a word\n  meaning: A word.\n");

        Html($"See L495, C, neck, {word} and more.").ShouldBe($"<p>See L495, C, neck, {Marked(marked)} and more.</p>");
    }

    [Theory]
    [InlineData("A dis\u212A.", "disk")]
    [InlineData("An \u212Bngstrom.", "\u00C5ngstrom")]
    [InlineData("A mass\u0301 is \u0130 and \u0131.", "i")]
    [InlineData("A \u017Fpine.", "spine")]
    public void Letters_that_only_look_alike_stop_nothing(string body, string word)
    {
        _site.Append("glossary.yml", $"strange:\n  word: {word}\n  plain: a word\n  meaning: A word.\n");

        Library(body).Articles.Keys.ShouldContain("/soreness/home-care");
    }

    [Theory]
    [InlineData("meaning: A tight place in the spine.", "meaning: A tight place")]
    [InlineData("  plain: tight place in the spine\n", "")]
    [InlineData("  plain: tight place", "  palin: tight place")]
    [InlineData("stenosis:\n  word: stenosis\n", "stenosis\n  word: stenosis\n")]
    [InlineData("[stenoses]", "[stenoses")]
    public void An_entry_with_a_mistake_keeps_its_last_sound_form(string sound, string slip)
    {
        _site.WriteBody("A stenosis and a disc.");
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);

        LastSound.Looking.Settle(live, () => _site.Change("glossary.yml", sound, slip));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldContain(problem => problem.IsError && problem.Location.File == "glossary.yml");
            PublishedTexts.Of(library).ShouldBe(before);
            LittleSite.HomeCareIn(library).Words.Select(word => word.Key).ShouldBe(["stenosis", "disc"]);
        }
    }

    [Fact]
    public void A_word_that_is_taken_out_of_the_file_is_a_word_like_any_other()
    {
        _site.WriteBody("A stenosis and a disc.");
        var live = _site.Start();

        LastSound.Looking.Settle(live, () => _site.Write("glossary.yml", Glossary[Glossary.IndexOf("disc:", StringComparison.Ordinal)..]));

        live.Current.Problems.ShouldAllBe(problem => !problem.IsError);
        LittleSite.HomeCareIn(live.Current).Words.Select(word => word.Key).ShouldBe(["disc"]);
    }

    [Fact]
    public void The_text_that_was_sound_last_leads_to_the_meanings_of_now()
    {
        _site.WriteBody("A mass.");
        var live = _site.Start();

        LastSound.Looking.Settle(live, () => _site.WriteBody("A <b>mass</b>.").Change("glossary.yml", "meaning: A lump.", "meaning: A lump of any kind."));

        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeTrue();
        LittleSite.HomeCareIn(live.Current).Words.ShouldHaveSingleItem().Meaning.ShouldBe("A lump of any kind.");
    }

    public void Dispose() => _site.Dispose();

    private static string Marked(string text, int number = 1) => $"<a class=\"term\" href=\"#word-{number}\" id=\"term-{number}\">{text}</a>";

    private Library Library(string body)
    {
        var library = _site.WriteBody(body).Read();
        library.Problems.ShouldAllBe(problem => !problem.IsError);
        return library;
    }

    private Articles.Article Article(string body) => LittleSite.HomeCareIn(Library(body));

    private string Html(string body) => Article(body).Body.Html;
}
