using SpineCare.Content.Articles;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Problems;
using SpineCare.Content.Shapes;
using SpineCare.Content.Sources;
using SpineCare.Content.Templates;
using SpineCare.Content.Tests.Guide;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Templates;

/// <summary>A new article or page has all that its type needs. As a draft it is sound; as a page it asks to be written first.</summary>
public sealed class NewTextTests : IDisposable
{
    private static readonly DateOnly s_today = new(2027, 1, 15);

    private readonly LittleSite _site = new();

    public static TheoryData<string> Types => [.. NewText.ArticleTypes, .. NewText.PageTypeNames];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_new_text_of_each_type_is_sound_as_a_draft(string type)
    {
        var text = Begin(type);

        _site.Write(text.Path, text.Text).Problems().ShouldBeEmpty();

        _site.ReadForPreview().Find(text.Address)!.Title.ShouldBe("Ten ways to rest");
        _site.Read().Find(text.Address).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_new_text_that_is_no_draft_asks_for_each_text_at_its_place_and_for_nothing_else(string type)
    {
        var text = Begin(type);
        var page = text.Text.Replace("draft: true\n", "", StringComparison.Ordinal);

        var problems = _site.Write(text.Path, page).Problems();

        var lines = page.Split('\n');
        problems.ShouldAllBe(problem => problem.Kind == ProblemKind.TextUnwritten);
        problems.ShouldAllBe(problem => lines[problem.Location.Line - 1].Substring(problem.Location.Column - 1).StartsWith(NewText.Mark));
        problems.Length.ShouldBe(page.Split(NewText.Mark).Length - 1);
        problems.Length.ShouldBeGreaterThan(1);
    }

    /// <summary>The lines that say what to write read easily and use no word of the glossary unexplained.</summary>
    [Fact]
    public void New_texts_of_all_types_bring_no_warning_into_the_real_content()
    {
        var sources = SourceSet.Read(new ContentFolder(Repository.FileOf("content")));
        NewText[] texts = [.. NewText.ArticleTypes.Select(type => NewText.Article("massage", $"A {type}", type, s_today)), .. NewText.PageTypeNames.Select(type => NewText.Page($"A {type}", type, s_today))];
        sources = texts.Aggregate(sources, (set, text) => set with
        {
            Files = set.Files.Add(text.Path, new(0, default)),
            Texts = set.Texts.Add(text.Path, new(text.Path, text.Text.Replace("draft: true\n", "", StringComparison.Ordinal))),
        });

        var problems = new LibraryReader(LittleSite.Reserved, time: _site.Clock).Read(sources, SourceSet.Empty).Library.Problems;

        problems.Where(problem => texts.Any(text => text.Path == problem.Location.File)).ShouldAllBe(problem => problem.Kind == ProblemKind.TextUnwritten);
    }

    [Theory]
    [InlineData("\"Move\": what it means", "move-what-it-means")]
    [InlineData("'Move' it", "move-it")]
    [InlineData("# Hash, {brace}, [bracket] & *star*", "hash-brace-bracket-star")]
    [InlineData("A back\\slash \\n and a tab", "a-back-slash-n-and-a-tab")]
    [InlineData("  Two\tlines\nof  one ", "two-lines-of-one")]
    [InlineData("A \u0007 bell\u0085", "a-bell")]
    [InlineData("true", "true")]
    [InlineData("2027", "2027")]
    [InlineData("Crème brûlée à Århus: Straße, Łódź, İzmir", "creme-brulee-a-arhus-strasse-lodz-izmir")]
    [InlineData("What’s that? It isn't ours", "whats-that-it-isnt-ours")]
    [InlineData("脊椎 back — neck/shoulder", "back-neck-shoulder")]
    public void A_title_of_any_signs_is_the_title_of_the_draft_and_gives_a_plain_address(string title, string slug)
    {
        var text = NewText.Article("soreness", title, "note", s_today);

        text.Check(Sources(), Reader()).ShouldBeEmpty();

        text.Path.ShouldBe($"articles/soreness/{slug}.md");
        text.Address.ShouldBe($"/soreness/{slug}");
        _site.Write(text.Path, text.Text).Problems().ShouldBeEmpty();
        _site.ReadForPreview().Articles[text.Address].Title.ShouldBe(string.Join(' ', title.Split([' ', '\t', '\n', '\u0007', '\u0085'], StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_slug_is_cut_between_words_and_a_word_that_has_no_end_is_cut()
    {
        Slug.Of(string.Concat(Enumerable.Repeat("abcdefghi ", 12))).ShouldBe(string.Join('-', Enumerable.Repeat("abcdefghi", 8)));
        Slug.Of(new string('a', 90)).ShouldBe(new string('a', 80));
    }

    [Theory]
    [InlineData("soreness", "", "SC010")]
    [InlineData("soreness", "  ", "SC010")]
    [InlineData("soreness", "脊椎", "SC010")]
    [InlineData("sorness", "Rest", "SC012")]
    [InlineData("", "Rest", "SC012")]
    [InlineData("../pages", "Rest", "SC012")]
    [InlineData("soreness", "Home care", "SC009")]
    [InlineData("soreness", "HOME: care!", "SC009")]
    [InlineData("soreness", "Care for all those who are sore in the back or in the neck, and more", "SC107")]
    public void An_article_that_cannot_be_is_refused_with_one_problem(string topic, string title, string code) =>
        NewText.Article(topic, title, "note", s_today).Check(Sources(), Reader()).ShouldHaveSingleItem().Kind.Code.ShouldBe(code);

    [Theory]
    [InlineData("About", "SC009")]
    [InlineData("Soreness", "SC009")]
    [InlineData("FAQ", "SC011")]
    [InlineData("Compare choices", "SC111")]
    public void A_page_that_cannot_be_is_refused_with_one_problem(string title, string code) =>
        NewText.Page(title, "site", s_today).Check(Sources(), Reader()).ShouldHaveSingleItem().Kind.Code.ShouldBe(code);

    [Fact]
    public void An_unknown_topic_is_told_what_it_may_have_been()
    {
        var problem = NewText.Article("sorness", "Rest", "note", s_today).Check(Sources(), Reader()).ShouldHaveSingleItem();

        problem.Message.ShouldBe("There is no topic 'sorness'. Did you mean 'soreness'?");
        problem.Cure.ShouldStartWith("The topics are: massage, soreness.");
    }

    [Fact]
    public void A_file_of_the_same_address_in_capitals_is_in_the_way()
    {
        _site.Write("articles/soreness/Rest-Well.md", "Text.");

        NewText.Article("soreness", "Rest well", "note", s_today).Check(Sources(), Reader()).ShouldHaveSingleItem()
            .Message.ShouldBe("The address /soreness/rest-well belongs to articles/soreness/Rest-Well.md already.");
    }

    [Fact]
    public void A_folder_that_is_a_link_is_in_the_way()
    {
        Directory.Move(_site.FileOf("articles/massage"), _site.Outside);
        Directory.CreateSymbolicLink(_site.FileOf("articles/massage"), _site.Outside);

        NewText.Article("massage", "Rest well", "note", s_today).Check(Sources(), Reader()).ShouldHaveSingleItem().Message.ShouldContain("articles/massage");
    }

    [Fact]
    public void A_new_text_is_of_today_and_a_title_too_long_for_menus_asks_for_a_short_one()
    {
        var text = NewText.Article("soreness", "Care for yourself when your back is sore", "note", s_today).Text;

        text.ShouldContain("\npublished: 2027-01-15\nchanged: 2027-01-15\nchange_note: First version.\n");
        text.ShouldContain("\nshort_title: \"A short name {write}\"\n");
        Begin("note").Text.ShouldContain("\nshort_title: \"Ten ways to rest\"\n");
    }

    [Fact]
    public void The_guide_shows_a_new_article_as_it_is()
    {
        var example = GuideExample.All.Single(example => example is { Page: "docs/writing/new-article.md", File.Length: > 0 });

        var text = NewText.Article("soreness", "Rest well", "note", new(2026, 11, 21));

        (text.Path, text.Text).ShouldBe((example.File, example.Text));
    }

    [Fact]
    public void Every_section_and_block_that_a_type_asks_for_has_a_beginning()
    {
        SectionTemplates.Sections.Keys.ShouldBe(Enum.GetValues<PageType>().SelectMany(type => PageTypes.ShapeOf(type).Roles).Distinct(), ignoreOrder: true);
        Enum.GetValues<PageType>().SelectMany(type => PageTypes.ShapeOf(type).Blocks).Select(block => block.Block).ShouldBeSubsetOf(SectionTemplates.Blocks.Keys);
        SectionTemplates.Blocks.Keys.Except(["table"]).ShouldBeSubsetOf(BlockKind.All.Keys);
    }

    [Fact]
    public void The_usual_type_is_one_with_the_emergency_card()
    {
        NewText.ArticleTypes.ShouldContain(NewText.UsualArticleType);
        Begin(NewText.UsualArticleType).Text.ShouldContain(":::advice emergency\n:::");
    }

    public void Dispose() => _site.Dispose();

    private static NewText Begin(string type) => NewText.ArticleTypes.Contains(type)
        ? NewText.Article("soreness", "Ten ways to rest", type, s_today)
        : NewText.Page("Ten ways to rest", type, s_today);

    private LibraryReader Reader() => new(LittleSite.Reserved, time: _site.Clock);

    private SourceSet Sources() => SourceSet.Read(new ContentFolder(_site.Content));
}
