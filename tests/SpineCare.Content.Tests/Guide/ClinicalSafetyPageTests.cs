using System.Text.RegularExpressions;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Guide;

/// <summary>The hazard log promises no control that no test shows.</summary>
public sealed partial class ClinicalSafetyPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.FileOf("docs/clinical-safety.md"));

    private static readonly HashSet<string> s_tests = [.. Directory.EnumerateFiles(Repository.FileOf("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => Methods().Matches(File.ReadAllText(file)).Select(method => $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups["name"].Value}"))];

    private static readonly string[] s_hazards = [.. Hazard().Matches(s_page).Select(hazard => hazard.Groups["title"].Value)];

    public static TheoryData<string> Hazards => [.. s_hazards];

    [Fact]
    public void The_hazards_are_numbered_in_their_order() =>
        s_hazards.Select(hazard => hazard.Split(' ')[0]).ShouldBe(Enumerable.Range(1, s_hazards.Length).Select(number => $"H{number}:"));

    [Theory]
    [MemberData(nameof(Hazards))]
    public void A_hazard_tells_its_causes_its_controls_and_what_is_left_over(string hazard) =>
        Labels().Matches(PartOf(hazard)).Select(label => label.Groups["label"].Value).ShouldBe(["Harm", "Causes", "Controls", "Left over"]);

    [Theory]
    [MemberData(nameof(Hazards))]
    public void Each_control_names_tests_that_there_are(string hazard)
    {
        var controls = Items().Matches(PartOf(hazard)).Select(item => item.Value).ToArray();

        controls.ShouldNotBeEmpty();
        foreach (var control in controls)
        {
            var named = TestNames().Matches(control).Select(name => name.Groups["name"].Value).ToArray();
            named.ShouldNotBeEmpty(control);
            named.Except(s_tests).ShouldBeEmpty(control);
        }
    }

    private static string PartOf(string hazard) =>
        Hazard().Split(s_page).SkipWhile(part => part != hazard).Skip(1).First().Split("\n## ")[0];

    [GeneratedRegex(@"^### (?<title>H\d+: .*)$", RegexOptions.Multiline)]
    private static partial Regex Hazard();

    [GeneratedRegex(@"^\*\*(?<label>[\w ]+):\*\*", RegexOptions.Multiline)]
    private static partial Regex Labels();

    [GeneratedRegex("^- .*$", RegexOptions.Multiline)]
    private static partial Regex Items();

    [GeneratedRegex(@"`(?<name>\w+Tests\.\w+)`")]
    private static partial Regex TestNames();

    [GeneratedRegex(@"public (async )?(void|Task) (?<name>\w+)\(")]
    private static partial Regex Methods();
}
