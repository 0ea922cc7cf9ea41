using System.Text;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Form;
using SpineCare.Content.Tests.Pictures;
using SpineCare.Content.Tests.Preview;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Each slip in a site that was sound is told as one problem, at the line and column where it stands.</summary>
public sealed class SlipTests
{
    public static IReadOnlyList<Slip> All { get; } = [.. FileSlips.All, .. FrontMatterSlips.All, .. MarkdownSlips.All, .. ShapeSlips.All, .. DataSlips.All, .. SafetySlips.All, .. ClaimSlips.All, .. ReadingSlips.All, .. ReviewSlips.All,
        .. FormSlips.All, .. LookalikeSlips.All, .. LetterSlips.All, .. CardSlips.All, .. RedFlagSlips.All, .. HelpSlips.All, .. PictureSlips.All, .. HandoutSlips.All];

    public static TheoryData<string> Names => [.. All.Select(slip => slip.Name).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_one_problem_at_its_place(string name) => Check(name, bytes => bytes);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_has_the_same_place_in_a_file_with_a_byte_order_mark_and_lines_of_Windows(string name) =>
        Check(name, bytes => bytes.Length == 0 || bytes.Contains((byte)0) ? bytes : [.. Encoding.UTF8.Preamble, .. WithWindowsLines(bytes)]);

    [Fact]
    public void Every_kind_of_problem_has_a_slip()
    {
        // A folder or file that cannot be opened has tests of its own: UnreadableTests.
        string[] apart = [ProblemKind.ContentFolderMissing.Code, ProblemKind.FileUnreadable.Code];

        ProblemKind.All.Select(kind => kind.Code).Except(apart).ShouldBe(All.Select(slip => slip.Code).Distinct().Order());
    }

    [Fact]
    public void A_problem_is_printed_as_compilers_print()
    {
        using var site = new LittleSite().WriteBody("## Walk\n\n:::advise emergency\n:::");

        var problem = site.Problems().ShouldHaveSingleItem();

        problem.ToString().ShouldBe("articles/soreness/home-care.md(19,1): error SC203: There is no block ':::advise'. Did you mean 'advice'?");
        problem.Cure.ShouldBe("The blocks are: advice, blanks, care, chance, checklist, do, dont, example, figure, from, key-points, lines, questions, say-it-back, steps.");
    }

    [Fact]
    public void All_problems_of_a_run_are_told_in_the_order_of_files_and_lines()
    {
        using var site = new LittleSite().WriteBody("Call {emergancy} <b>\n\nSee [a](/no) and [b](/none).");
        site.Change("site.yml", "en-US", "English");

        site.Problems().Select(problem => $"{problem.Location} {problem.Kind.Code}").ShouldBe(
        [
            "articles/soreness/home-care.md(17,6) SC206", "articles/soreness/home-care.md(17,18) SC201",
            "articles/soreness/home-care.md(19,5) SC301", "articles/soreness/home-care.md(19,18) SC301", "site.yml(2,11) SC107",
        ]);
    }

    private static void Check(string name, Func<byte[], byte[]> resave)
    {
        var slip = All.Single(slip => slip.Name == name);
        using var site = new LittleSite();
        var lastSound = site.Read(SourceSet.Empty).LastSound;
        slip.Make(site);
        if (Directory.Exists(site.Content))
            site.Resave(resave);

        var problem = site.Read(lastSound).Library.Problems.ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe((slip.Code, new SourceLocation(slip.File, slip.Place.Line, slip.Place.Column)), problem.Message);
        problem.Message.ShouldNotBeNullOrWhiteSpace();
        problem.Cure.ShouldEndWith(".");
        Margin.ShouldTell(site.ReadForPreview(lastSound), problem);
    }

    private static byte[] WithWindowsLines(byte[] bytes) => [.. bytes.SelectMany(sign => sign == (byte)'\n' ? "\r\n"u8.ToArray() : [sign])];
}
