using SpineCare.Web.Tests.Reviews;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Offline;

/// <summary>A page tells until when a copy of it may be shown: to its last day, or to the limit of its review, whichever comes first.</summary>
public sealed class KeptUntilTests : IDisposable
{
    private const string Address = "/soreness/home-care";
    private const string Header = "Kept-Until";

    private readonly SignedSite _signed = new();

    public void Dispose() => _signed.Dispose();

    [Fact]
    public async Task A_page_without_an_end_says_nothing_of_one() =>
        (await _signed.Get(Address, new(2027, 1, 15)))[Header].ShouldBeNull();

    [Fact]
    public async Task A_page_that_expires_says_when_by_the_clock_of_the_site()
    {
        Expires("2027-03-01");
        _signed.Little.Change("site.yml", "name: Little Spine", "name: Little Spine\ntime_zone: America/New_York");

        (await _signed.Get(Address, new(2027, 1, 15)))[Header].ShouldBe("Mon, 01 Mar 2027 05:00:00 GMT");
    }

    [Fact]
    public async Task A_page_that_was_signed_holds_until_the_limit_of_its_review()
    {
        Limit();

        (await _signed.Get(Address, new(2027, 1, 15)))[Header].ShouldBe("Tue, 21 Nov 2028 00:00:00 GMT");
    }

    [Theory]
    [InlineData("2027-03-01", "Mon, 01 Mar 2027 00:00:00 GMT")]
    [InlineData("2029-03-01", "Tue, 21 Nov 2028 00:00:00 GMT")]
    public async Task The_earlier_of_both_counts(string expires, string until)
    {
        Limit();
        Expires(expires);

        (await _signed.Get(Address, new(2027, 1, 15)))[Header].ShouldBe(until);
    }

    [Fact]
    public async Task What_is_left_of_a_page_past_the_limit_is_urgent_advice_and_has_no_end()
    {
        Limit();

        (await _signed.Get(Address, new(2028, 11, 21)))[Header].ShouldBeNull();
    }

    [Fact]
    public async Task Urgent_help_has_no_end()
    {
        _signed.Sign("/get-help-now");
        Limit();

        (await _signed.Get("/get-help-now", new(2027, 1, 15)))[Header].ShouldBeNull();
    }

    [Fact]
    public async Task A_handout_holds_no_longer_than_the_page_whose_words_it_shows()
    {
        Limit();
        _signed.Little.Write("handouts/care.md", """
            ---
            title: A sheet to take home
            short_title: A sheet
            main_message: Keep this sheet where you see it.
            type: handout
            full_page: /soreness/home-care
            published: 2026-11-20
            changed: 2026-11-20
            change_note: First version.
            ---

            :::from /soreness/home-care#what-helps text
            :::
            """);

        (await _signed.Get("/handouts/care", new(2027, 1, 15)))[Header].ShouldBe("Tue, 21 Nov 2028 00:00:00 GMT");
    }

    [Fact]
    public async Task A_page_that_is_kept_ready_says_so_each_time()
    {
        Expires("2027-03-01");
        using var site = new SiteUnderTest(_signed.Little.Content);

        (await site.Get(Address))[Header].ShouldNotBeNull();
        (await site.Get(Address))[Header].ShouldNotBeNull();
    }

    private void Expires(string day) => _signed.Little.Change(LittleSiteTexts.HomeCare, "order: 1", $"order: 1\nexpires_on: {day}");

    private void Limit() => _signed.Little.Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_limit: 24");
}
