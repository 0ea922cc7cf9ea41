using System.Text.RegularExpressions;
using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>Every safety fact of the content brief stands in safety-rules.yml, and so cannot be lost unseen.</summary>
public sealed partial class RealSafetyTests
{
    private const string MustStand =
        "S0-22 S0-38 S0-40 S0-41 S0-42 S0-43 S0-44 S0-45 S1-04 S1-10 S1-11 S1-21 S1-26 S1-42 S1-43 S1-54 S1-55 S1-58 S1-59 S1-60 S1-61 S1-62 "
        + "S1-63 S1-64 S1-65 S1-66 S1-78 S1-82 S1-101 S2-14 S2-15 S2-16 S2-17 S2-23 S3-06 S3-08 S3-09 S3-10 S3-11 S3-12 S3-13 S3-25 S3-36 "
        + "S3-40 S3-48 S4-14 S4-29 S4-37 C6 C7 C8 C9 C10 C22b C25 C33 C34 C37";

    private static readonly HashSet<string> s_facts =
        [.. Facts().Matches(FileText("safety-rules.yml")).SelectMany(line => line.Groups["facts"].Value.Split(',', StringSplitOptions.TrimEntries))];

    public static TheoryData<string> FactData => [.. MustStand.Split(' ')];

    [Theory]
    [MemberData(nameof(FactData))]
    public void A_safety_fact_stands_in_the_rules(string fact) => s_facts.ShouldContain(fact);

    /// <summary>Taking the mark of any rule out of the texts is an error on its page.</summary>
    [Fact]
    public void Every_rule_is_marked_where_it_stands()
    {
        var rules = Rules().Matches(FileText("safety-rules.yml")).Select(rule => rule.Groups["name"].Value).ToArray();
        var texts = string.Concat(Directory.EnumerateFiles(Sites.Repository.FileOf("content"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith("advice.yml", StringComparison.Ordinal)).Select(File.ReadAllText));

        rules.Length.ShouldBeGreaterThan(50);
        rules.ShouldAllBe(rule => texts.Contains($"{{rule {rule}}}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^  facts: \[(?<facts>[^\]]*)\]", RegexOptions.Multiline)]
    private static partial Regex Facts();

    [GeneratedRegex(@"^(?<name>[a-z][a-z0-9-]*):\s*$", RegexOptions.Multiline)]
    private static partial Regex Rules();
}
