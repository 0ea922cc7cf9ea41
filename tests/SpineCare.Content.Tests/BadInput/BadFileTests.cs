using System.Text;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.BadInput;

/// <summary>A file that is no sound text is told as a problem; every other page stays.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("SC004", 50_000_000)]
    [InlineData("SC004", 262_145)]
    [InlineData("SC007", 0)]
    public void A_file_of_a_bad_size_hurts_only_its_own_page(string code, int bytes) =>
        OnlyItsOwnPageIsHurt(code, site => site.Write(HomeCare, Enumerable.Repeat((byte)'a', bytes).ToArray()));

    [Fact]
    public void A_file_just_within_the_limit_is_read()
    {
        var text = Article(string.Join("\n\n", Enumerable.Repeat(new string('a', 998), 261)));
        _site.Write(HomeCare, text + new string('\n', 262_144 - text.Length));

        _site.Problems().ShouldAllBe(problem => !problem.IsError);
    }

    [Fact]
    public void A_binary_file_hurts_only_its_own_page() =>
        OnlyItsOwnPageIsHurt("SC005", site => site.Write(HomeCare, [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]));

    [Fact]
    public void A_file_of_UTF16_hurts_only_its_own_page() =>
        OnlyItsOwnPageIsHurt("SC005", site => site.Write(HomeCare, Encoding.Unicode.GetBytes(Article("Text."))));

    [Fact]
    public void A_file_that_is_not_UTF8_hurts_only_its_own_page() =>
        OnlyItsOwnPageIsHurt("SC006", site => site.Write(HomeCare, Encoding.Latin1.GetBytes(Article("Caf\u00E9"))));

    [Fact]
    public void A_file_that_is_only_a_byte_order_mark_is_empty() =>
        OnlyItsOwnPageIsHurt("SC007", site => site.Write(HomeCare, [0xEF, 0xBB, 0xBF]));

    [Fact]
    public void A_file_with_the_lines_of_old_Macs_is_told()
        => OnlyItsOwnPageIsHurt("SC101", site => site.Write(HomeCare, Article("Text.").Replace('\n', '\r')));

    [Theory]
    [InlineData("references.yml")]
    [InlineData("faq.yml")]
    [InlineData("advice.yml")]
    [InlineData("topics.yml")]
    [InlineData("site.yml")]
    [InlineData("glossary.yml")]
    [InlineData("red-flags.yml")]
    [InlineData("help.yml")]
    public void A_data_file_that_is_binary_leaves_what_was_sound(string path)
    {
        var lastSound = _site.Read(Content.Sources.SourceSet.Empty).LastSound;
        var before = PublishedTexts.Of(_site.Read());
        _site.Write(path, [0, 1, 2, 3]);

        var library = _site.Read(lastSound).Library;

        library.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(path);
        PublishedTexts.Of(library).ShouldBe(before);
    }

    [Fact]
    public void Files_with_a_byte_order_mark_and_lines_of_Windows_are_read_as_any_other()
    {
        var before = PublishedTexts.Of(_site.Read());
        _site.Resave(bytes => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal))]);

        var library = _site.Read();

        library.Problems.ShouldBeEmpty();
        PublishedTexts.Of(library).Select(text => text.Replace("\r", "", StringComparison.Ordinal)).ShouldBe(before);
    }

    [Fact]
    public void A_missing_folder_is_one_problem_and_urgent_help_is_built_in()
    {
        Directory.Delete(_site.Content, recursive: true);

        var library = _site.Read();

        var problem = library.Problems.Where(problem => problem.IsError).ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC001", _site.Content));
        library.Pages["/get-help-now"].Body.Html.ShouldContain("href=\"tel:911\"");
    }

    [Fact]
    public void An_empty_folder_has_no_articles_and_urgent_help_is_built_in()
    {
        Directory.Delete(_site.Content, recursive: true);
        Directory.CreateDirectory(_site.Content);

        var library = _site.Read();

        library.Problems.Where(problem => problem.IsError).ShouldHaveSingleItem().Kind.Code.ShouldBe("SC002");
        library.Articles.ShouldBeEmpty();
        library.Pages["/get-help-now"].Body.Html.ShouldContain("href=\"tel:911\"");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_a_missing_folder()
    {
        Directory.Delete(_site.Content, recursive: true);
        File.WriteAllText(_site.Content, "Not a folder.");

        _site.Problems().Where(problem => problem.IsError).ShouldHaveSingleItem().Kind.Code.ShouldBe("SC001");
    }

    public void Dispose() => _site.Dispose();

    private void OnlyItsOwnPageIsHurt(string code, Action<LittleSite> hurt)
    {
        hurt(_site);

        var library = _site.Read();

        var problem = library.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe((code, HomeCare));
        library.Articles.Keys.ShouldBe(["/massage/first-visit"]);
        library.Pages.Count.ShouldBe(2);
        library.BeingCorrected.ShouldBe(["/soreness/home-care"]);
    }
}
