using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Guide;

/// <summary>The page of problems tells of every kind, and of none that there is not.</summary>
public sealed partial class ProblemPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.FileOf("docs/problems.md"));

    public static TheoryData<string> Codes => [.. ProblemKind.All.Select(kind => kind.Code)];

    [Fact]
    public void The_page_tells_of_each_kind_once_and_in_order() =>
        Headings().Matches(s_page).Select(heading => heading.Groups["text"].Value)
            .ShouldBe(ProblemKind.All.Select(kind => $"{kind.Code}: {kind.Title}"));

    [Fact]
    public void Codes_are_in_order_and_never_used_twice() =>
        ProblemKind.All.Select(kind => kind.Code).ShouldBe(ProblemKind.All.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_gives_severity_cause_example_and_cure(string code)
    {
        var kind = ProblemKind.All.Single(kind => kind.Code == code);
        var part = Parts().Split(s_page).Single(part => part.StartsWith($"## {code}: ", StringComparison.Ordinal));

        Labels().Matches(part).Select(label => label.Groups["label"].Value).ShouldBe(["Severity", "Cause", "Example", "Cure"]);
        Labels().Matches(part).ShouldAllBe(label => label.Groups["text"].Value.Trim().Length > 0);
        part.ShouldContain($"**Severity:** {(kind.Severity == Severity.Error ? "error" : "warning")}\n");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_of_a_problem_shows_that_problem(string code)
    {
        var part = Parts().Split(s_page).Single(part => part.StartsWith($"## {code}: ", StringComparison.Ordinal));

        Told().Matches(part).ShouldAllBe(told => told.Value == code);
    }

    [GeneratedRegex(@"^## (?<text>SC\d{3}: .*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^(?=# |## SC\d{3}: )", RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\*\*(?<label>\w+):\*\*(?<text>(?:(?!^\*\*\w+:).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Labels();

    [GeneratedRegex(@"^SC\d{3}(?= \()", RegexOptions.Multiline)]
    private static partial Regex Told();
}
