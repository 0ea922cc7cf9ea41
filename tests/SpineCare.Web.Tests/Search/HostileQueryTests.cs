using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SpineCare.Web.Search;
using SpineCare.Web.Search.Indexing;

namespace SpineCare.Web.Tests.Search;

/// <summary>Any text at all is a query: it finds pages or none, and never fails.</summary>
public sealed class HostileQueryTests(ShippedIndex shipped) : IClassFixture<ShippedIndex>
{
    private static readonly string[] s_pieces =
    [
        "\"", "'", "*", "^", ":", "(", ")", "{", "}", "[", "]", "-", "+", ",", ".", "\\", "/", "%", "_", ";", "--", "/*", "\0", "\r\n", "\t", "\u001E", "\u001F",
        "AND", "OR", "NOT", "NEAR", "NEAR(", "heads", "bodies:", "rowid", "SELECT", "massage", "sore", "back", "the", "a", "e", "é", "ß", "İ", "ﬁ", "漢字", "عرب",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\u202E", "\u200F", "\u200B", "\uFEFF", "\uFFFF", "’s", "'s", "x-", "9", "١",
    ];

    private SearchIndex Index => shipped.Index;

    public static TheoryData<string> Queries =>
    [
        string.Concat(Enumerable.Repeat("massage ", 1280)),
        string.Concat(Enumerable.Repeat("the what is ", 1000)),
        string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"w{i}")),
        string.Join(' ', Enumerable.Range(0, 4000).Select(i => (char)('a' + (i % 26)))),
        new string('a', 10_240), new string('"', 10_240), new string('*', 10_240), new string('(', 10_240), new string('\'', 10_240),
        "massage AND sore", "massage OR", "NOT massage", "NEAR(massage sore, 2)", "\"massage", "massage*", "^massage", "title:massage", "heads : massage",
        "massage\0sore", "mass\uD83Dage", "\u202Eegassam", "massage; DROP TABLE pages", "-massage", "massage -sore", "mas*sage", "{heads} : massage", "(massage", "massage + sore",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_hostile_query_is_a_query(string query) => Check(query);

    [Fact]
    public void Any_text_is_a_query()
    {
        var pieces = Gen.Elements(s_pieces).ArrayOf().Select(string.Concat);
        var letters = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

        Prop.ForAll(Gen.OneOf(pieces, letters).ToArbitrary(), Check).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_typed_on_without_a_failure() =>
        Prop.ForAll(Gen.Elements(s_pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text => Index.FindTitles(text, 8)!.Value.Length.ShouldBeLessThanOrEqualTo(8))
            .QuickCheckThrowOnFailure();

    /// <summary>Only so many words count, so that a long query costs no more than a short one.</summary>
    [Fact]
    public void The_words_after_the_twelfth_count_for_nothing()
    {
        var twelve = "massage sore back neck heat visit cost exercise sleep headache stroke posture";

        Show(Index.Find($"{twelve} pregnant osteoporosis sciatica", 10)!.Value).ShouldBe(Show(Index.Find($"{twelve} ", 10)!.Value));
    }

    private static string Show(ImmutableArray<SearchResult> results) => string.Join('\n', results.Select(result => $"{result.Address} {string.Concat(result.Snippet)}"));

    private void Check(string query)
    {
        var found = Index.Find(query, 10)!.Value;

        found.Length.ShouldBeLessThanOrEqualTo(10);
        found.Select(result => result.Address).ShouldBeUnique();
        found.ShouldAllBe(result => result.Title.Length > 0 && result.Snippet.Length > 0);
    }
}
