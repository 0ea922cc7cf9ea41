using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Guide;

/// <summary>What the writers' guide shows is what the site does.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Examples => [.. GuideExample.All.Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_guide_gives_what_the_guide_shows(string name)
    {
        var example = GuideExample.All.Single(example => example.ToString() == name);
        using var site = new LittleSite();
        var lastSound = site.Read(SourceSet.Empty).LastSound;
        Write(site, example);

        var library = site.Read(lastSound).Library;

        if (example.IsSound)
            library.Problems.Where(problem => problem.IsError).ShouldBeEmpty();
        else
            Told(library.Problems, example).ShouldBe(example.Problems);
        if (example.Html is not null)
            Outline.Of(PageOf(library, example).Body.Html).ShouldBe(Outline.Of(example.Html));
    }

    [Fact]
    public void Every_page_of_the_guide_is_in_its_contents()
    {
        var contents = File.ReadAllText(Repository.FileOf("docs/writing/README.md"));

        Directory.GetFiles(Repository.FileOf("docs/writing")).Select(Path.GetFileName).Where(page => page != "README.md")
            .ShouldAllBe(page => contents.Contains($"({page})"));
    }

    private static void Write(LittleSite site, GuideExample example)
    {
        foreach (var (file, text) in example.Beside)
            Write(site, file, text);
        if (example.File.Length > 0)
            Write(site, example.File, example.Text);
        else if (example.Type.Length > 0)
            site.Write(ShapedTexts.FileOf(example.Type), ShapedTexts.File(example.Type, example.Text));
        else
            site.WriteBody(example.Text);
    }

    private static void Write(LittleSite site, string file, string text) =>
        site.Write(file, file.EndsWith(".yml", StringComparison.Ordinal) ? text + EntriesBeside(file, text) : text);

    /// <summary>The entries of the little site that the example does not hold: its other files need them.</summary>
    private static string EntriesBeside(string file, string text) => string.Concat(
        System.Text.RegularExpressions.Regex.Split(LittleSiteTexts.All[file], "^(?=[a-z])", System.Text.RegularExpressions.RegexOptions.Multiline)
            .Where(entry => entry.Length > 0 && !$"\n{text}".Contains($"\n{entry[..(entry.IndexOf(':', StringComparison.Ordinal) + 1)]}", StringComparison.Ordinal)));

    private static IEnumerable<string> Told(ImmutableArray<ContentProblem> problems, GuideExample example)
    {
        var above = example.File.Length > 0 ? 0 : (example.Type.Length > 0 ? ShapedTexts.FirstLineOf(example.Type) : LittleSiteTexts.FirstBodyLine) - 1;
        return problems.Select(problem => $"{problem.Kind.Code} ({problem.Location.Line - above},{problem.Location.Column}): {problem.Message}");
    }

    private static Publication PageOf(Library library, GuideExample example) =>
        example.File.StartsWith("handouts/", StringComparison.Ordinal) ? library.Handouts.Values.Single() :
        example.File.StartsWith("pages/", StringComparison.Ordinal) ? library.Pages["/about"] : LittleSite.HomeCareIn(library);
}
