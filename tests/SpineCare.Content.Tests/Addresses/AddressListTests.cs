using SpineCare.Content.Addresses;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Addresses;

/// <summary>An address that was ever public leads somewhere for good.</summary>
public sealed class AddressListTests : IDisposable
{
    private readonly LittleSite _site = new();

    public AddressListTests() => Accept();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_public_address_is_listed_once()
    {
        var lines = File.ReadLines(_site.FileOf(AddressList.File)).Where(line => line[0] != '#').ToArray();

        lines.ShouldBe(["/", "/about", "/faq", "/get-help-now", "/glossary", "/handouts", "/massage", "/massage/first-visit", "/references", "/soreness", "/soreness/diary", "/soreness/home-care"]);
        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_renamed_page_is_named_with_the_alias_to_add()
    {
        Rename("articles/soreness/at-home.md");

        var problem = _site.Problems().Single(problem => problem.Kind.Code == "SC323");

        problem.Message.ShouldBe("The address /soreness/home-care was public, and leads nowhere now.");
        problem.Cure.ShouldBe("Did the page move to /soreness/at-home? Then write 'aliases:' and below it '  - /soreness/home-care' into the front matter of articles/soreness/at-home.md.");
    }

    [Fact]
    public void A_page_that_moved_to_another_topic_is_named_among_several_new_ones()
    {
        Rename("articles/massage/home-care.md");
        _site.Write("articles/massage/another.md", LittleSiteTexts.Article("Walk."));

        _site.Problems().Single(problem => problem.Kind.Code == "SC323").Cure.ShouldContain("move to /massage/home-care?");
    }

    [Fact]
    public void An_alias_or_a_withdrawal_leads_somewhere()
    {
        _site.Change(LittleSiteTexts.FirstVisit, "type: note\n", "type: note\nwithdrawn: It has changed.\n");
        _site.Append(AddressList.File, "/soreness/at-home\n").Change(LittleSiteTexts.HomeCare, "type: note\n", "type: note\naliases: [/soreness/at-home]\n");

        _site.Problems().ShouldNotContain(problem => problem.Kind.Code == "SC323");
    }

    [Fact]
    public void A_public_page_that_becomes_a_draft_is_told()
    {
        _site.Change(LittleSiteTexts.HomeCare, "type: note\n", "type: note\ndraft: true\n");

        _site.Problems().ShouldContain(problem => problem.Kind.Code == "SC323");
    }

    [Fact]
    public void Accepting_takes_no_address_out()
    {
        Rename("articles/soreness/at-home.md");
        Accept();

        var lines = File.ReadLines(_site.FileOf(AddressList.File)).ToArray();

        lines.ShouldContain("/soreness/home-care");
        lines.ShouldContain("/soreness/at-home");
    }

    [Fact]
    public void A_draft_is_not_listed_before_it_is_public()
    {
        _site.Write("articles/massage/another.md", LittleSiteTexts.Article("Walk.").Replace("type: note\n", "type: note\ndraft: true\n", StringComparison.Ordinal));
        Accept();

        File.ReadAllText(_site.FileOf(AddressList.File)).ShouldNotContain("another");
    }

    private void Rename(string path)
    {
        _site.Write(path, File.ReadAllText(_site.FileOf(LittleSiteTexts.HomeCare)));
        _site.Delete(LittleSiteTexts.HomeCare);
    }

    private void Accept() =>
        _site.Write(AddressList.File, AddressList.Extended(SourceSet.Read(new ContentFolder(_site.Content)), _site.Read()).Text);
}
