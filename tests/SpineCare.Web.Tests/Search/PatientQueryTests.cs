using SpineCare.Web.Search.Indexing;

namespace SpineCare.Web.Tests.Search;

/// <summary>Patients find the page they need in the shipped content, in their own words and spelling.</summary>
public sealed class PatientQueryTests(ShippedIndex shipped) : IClassFixture<ShippedIndex>
{
    private SearchIndex Index => shipped.Index;

    [Theory]
    [MemberData(nameof(PatientQueries.All), MemberType = typeof(PatientQueries))]
    public void A_patient_finds_the_page_among_the_first_three(string query, string pages)
    {
        var found = Index.Find(query, 10)!.Value;

        found.Take(3).Select(result => PageOf(result.Address)).ShouldContain(page => pages.Split(" | ", StringSplitOptions.None).Contains(page),
            $"{query}: {string.Join(", ", found.Select(result => result.Address))}");
    }

    [Fact]
    public void There_are_a_hundred_queries_and_more() => PatientQueries.All.Count.ShouldBeGreaterThan(100);

    [Theory]
    [InlineData("bak craking safe?", "/spinal-manipulation/safety")]
    [InlineData("is massage safe", "/massage/is-it-safe")]
    [InlineData("how many visits", "/spinal-manipulation/visits-and-cost")]
    public void The_plainest_questions_have_their_page_first(string query, string page) =>
        PageOf(Index.Find(query, 10)!.Value[0].Address).ShouldBe(page);

    /// <summary>Questions and words are pages of their own to who searches.</summary>
    private static string PageOf(string address) =>
        address.StartsWith("/faq", StringComparison.Ordinal) || address.StartsWith("/glossary", StringComparison.Ordinal) ? address : address.Split('#')[0];
}
