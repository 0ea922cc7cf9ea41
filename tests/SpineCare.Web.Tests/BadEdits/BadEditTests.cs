using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Content.Problems;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>
/// Whatever people do to a file while the site runs, they are told file, line, and column, and readers find every page: the
/// one that they edited as it was before, and all others.
/// </summary>
public sealed class BadEditTests
{
    /// <summary>How many looks a deletion takes to count; any other change takes two.</summary>
    private const int Looks = 4;

    private static readonly BadEdit[] s_edits = [.. FrontMatterEdits.All, .. TextEdits.All, .. DataEdits.All, .. FileEdits.All];

    public static TheoryData<string> Names => [.. s_edits.Select(edit => edit.Name)];

    [Fact]
    public void There_are_more_than_eighty_and_no_two_of_one_name()
    {
        s_edits.Length.ShouldBeGreaterThanOrEqualTo(80);
        s_edits.Select(edit => edit.Name).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_edit_is_told_at_its_place_and_costs_readers_nothing(string name)
    {
        var edit = s_edits.Single(edit => edit.Name == name);
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);
        var live = site.Services.GetRequiredService<LiveLibrary>();
        var known = live.Current.Problems;
        var before = await PagesOf(site);

        edit.Make(little);
        for (var i = 0; i < Looks; i++)
            live.Look();

        var (line, column) = edit.PlaceIn(little);
        var problems = live.Current.Problems.Except(known).ToArray();
        problems.Where(problem => problem.Kind.Code == edit.Code && problem.Location == new SourceLocation(edit.File, line, column))
            .ShouldHaveSingleItem($"{edit.Code} at {edit.File}({line},{column}), and there is: {string.Join('\n', problems.AsEnumerable())}");
        problems.Length.ShouldBe(1, string.Join('\n', problems.AsEnumerable()));
        foreach (var (address, answer) in await PagesOf(site, before.Keys))
        {
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (problems[0].IsError)
                answer.Words.ShouldBe(before[address].Words, address);
        }
    }

    private static async Task<Dictionary<string, Answer>> PagesOf(SiteUnderTest site, IEnumerable<string>? addresses = null)
    {
        Dictionary<string, Answer> pages = [];
        foreach (var address in addresses?.ToArray() ?? ["/", "/faq", "/references", "/glossary", "/soreness", "/massage", "/soreness/home-care", "/massage/first-visit", "/about", "/get-help-now"])
            pages[address] = await site.Get(address);
        return pages;
    }
}
