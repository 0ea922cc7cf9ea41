using System.Globalization;
using SpineCare.Content.Calendar;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Calendar;

/// <summary>Front matter decides on which days readers see a page; the clock of the site decides when a day begins.</summary>
public sealed class PageStateTests : IDisposable
{
    private const string HomeCare = "/soreness/home-care";

    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_draft_is_on_no_shelf()
    {
        With("draft: true");

        var library = _site.Read();

        (library.Find(HomeCare), library.Gone.ContainsKey(HomeCare), library.BeingCorrected.Contains(HomeCare)).ShouldBe((null, false, false));
    }

    [Fact]
    public void A_draft_that_holds_a_mistake_is_not_told_as_being_corrected()
    {
        _site.Change(LittleSiteTexts.HomeCare, "## What helps", ":::advise");
        With("draft: true");

        _site.Read().BeingCorrected.ShouldNotContain(HomeCare);
    }

    [Theory]
    [InlineData("2027-03-01T04:59:59Z", false)]
    [InlineData("2027-03-01T05:00:00Z", true)]
    public void A_page_is_public_from_the_first_second_of_its_first_day(string now, bool isPublic)
    {
        With("publish_on: 2027-03-01");
        InNewYork(now);

        _site.Read().Articles.ContainsKey(HomeCare).ShouldBe(isPublic);
    }

    [Fact]
    public void A_scheduled_page_was_first_published_on_its_first_day()
    {
        _site.Change(LittleSiteTexts.HomeCare, "published: 2026-11-21", "publish_on: 2027-01-02");

        _site.Read().Articles[HomeCare].Published.ShouldBe(new DateOnly(2027, 1, 2));
    }

    [Theory]
    [InlineData("2027-03-01T04:59:59Z", false)]
    [InlineData("2027-03-01T05:00:00Z", true)]
    public void A_page_is_gone_from_the_first_second_of_the_day_on_which_it_expires(string now, bool isGone)
    {
        With("expires_on: 2027-03-01\ninstead: /massage/first-visit");
        InNewYork(now);

        var library = _site.Read();

        library.Articles.ContainsKey(HomeCare).ShouldBe(!isGone);
        library.Gone.GetValueOrDefault(HomeCare).ShouldBe(!isGone ? null : new GonePage(HomeCare, "Care for soreness at home", "", "/massage/first-visit") { LastDay = new(2027, 2, 28) });
    }

    [Fact]
    public void A_withdrawn_page_says_why_and_where_to_go()
    {
        With("withdrawn: The advice has changed.\ninstead: /massage/first-visit");

        _site.Read().Gone[HomeCare].ShouldBe(new(HomeCare, "Care for soreness at home", "The advice has changed.", "/massage/first-visit"));
    }

    /// <summary>Clocks go forward on March 14, 2027 and back on November 7, 2027, each at two in the morning.</summary>
    [Theory]
    [InlineData("America/New_York", "2027-03-15", "2027-03-15T03:59:59Z", "2027-03-15T04:00:00Z")]
    [InlineData("America/New_York", "2027-03-14", "2027-03-14T04:59:59Z", "2027-03-14T05:00:00Z")]
    [InlineData("America/New_York", "2027-11-08", "2027-11-08T04:59:59Z", "2027-11-08T05:00:00Z")]
    [InlineData("Pacific/Auckland", "2027-06-01", "2027-05-31T11:59:59Z", "2027-05-31T12:00:00Z")]
    [InlineData("America/Havana", "2027-03-14", "2027-03-14T04:59:59Z", "2027-03-14T05:00:00Z")]
    public void A_day_begins_at_midnight_of_the_site_also_when_the_clocks_change(string zone, string day, string before, string first)
    {
        With($"publish_on: {day}");
        _site.Append("site.yml", $"time_zone: {zone}\n");

        _site.Clock.Now = Instant(before);
        _site.Read().Articles.ContainsKey(HomeCare).ShouldBeFalse();

        _site.Clock.Now = Instant(first);
        _site.Read().Articles.ContainsKey(HomeCare).ShouldBeTrue();
    }

    [Fact]
    public void A_running_site_turns_at_midnight_without_a_look_at_the_folder()
    {
        With("publish_on: 2027-03-01");
        InNewYork("2027-03-01T04:59:59.999Z");
        var live = _site.Start();
        live.Current.Articles.ContainsKey(HomeCare).ShouldBeFalse();

        _site.Clock.Now = Instant("2027-03-01T05:00:00Z");

        live.Current.Articles.ContainsKey(HomeCare).ShouldBeTrue();
    }

    [Fact]
    public void A_day_that_turns_keeps_the_last_sound_version_of_a_page_with_a_mistake()
    {
        var live = _site.Start();
        _site.Change(LittleSiteTexts.HomeCare, "## What helps", ":::advise");
        Looking.Settle(live);

        _site.Clock.Now += TimeSpan.FromDays(1);

        live.Current.Articles[HomeCare].IsLastSound.ShouldBeTrue();
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_public_is_plain_words_until_its_day()
    {
        _site.Change(LittleSiteTexts.FirstVisit, "type: note\n", "type: note\npublish_on: 2027-03-01\n");
        _site.Read().Articles[HomeCare].Body.Html.ShouldContain("See your first massage.");

        _site.Clock.Now = Instant("2027-03-01T00:00:00Z");

        _site.Read().Articles[HomeCare].Body.Html.ShouldContain("See <a href=\"/massage/first-visit#before-you-go\">your first massage</a>.");
        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_tells_safety_rules_stays_when_an_edit_would_hide_it()
    {
        _site.Write("safety-rules.yml", "walk:\n  rule: Walk.\n  page: /soreness/home-care\n  says: [walk]\n");
        _site.Change(LittleSiteTexts.HomeCare, "Walk a little [@lee2020].", "Walk a little [@lee2020]. {rule walk}");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();

        With("draft: true");
        Looking.Settle(live);

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC111");
        live.Current.Articles[HomeCare].IsLastSound.ShouldBeTrue();
    }

    [Fact]
    public void A_preview_has_every_page_on_its_shelves()
    {
        With("draft: true");
        _site.Change(LittleSiteTexts.FirstVisit, "type: note\n", "type: note\nwithdrawn: It has changed.\n");

        var library = _site.ReadForPreview();

        library.Articles.Values.OrderBy(article => article.Address).Select(article => article.State).ShouldBe([PageState.Withdrawn, PageState.Draft]);
        library.Gone.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2027-06-28T03:59:59Z", false)]
    [InlineData("2027-06-28T04:00:00Z", true)]
    [InlineData("2027-07-05T03:59:59Z", true)]
    [InlineData("2027-07-05T04:00:00Z", false)]
    public void A_notice_stands_from_its_first_to_its_last_day(string now, bool stands)
    {
        _site.Append("site.yml", "notice:\n  text: Closed on July 4.\n  first_day: 2027-06-28\n  last_day: 2027-07-04\n");
        InNewYork(now);

        _site.Read().Notice?.Text.ShouldBe(stands ? "Closed on July 4." : null);
        (_site.Read().Notice is not null).ShouldBe(stands);
    }

    private void With(string keys) => _site.Change(LittleSiteTexts.HomeCare, "type: note\n", $"type: note\n{keys}\n");

    private void InNewYork(string now)
    {
        _site.Append("site.yml", "time_zone: America/New_York\n");
        _site.Clock.Now = Instant(now);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
