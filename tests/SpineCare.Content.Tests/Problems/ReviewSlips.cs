using SpineCare.Content.Reviews.Texts;
using SpineCare.Content.Tests.Reviews;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips with reviewers and signatures.</summary>
public static class ReviewSlips
{
    private const string Limit = "review_limit: 6\n";

    public static IReadOnlyList<Slip> All { get; } =
    [
        Signed("a signature of long ago", "SC601", (1, 1), ("signed: 2027-01-15", "signed: 2020-01-15")),
        Signed("a sentence that nobody signed", "SC602", (1, 1), ("Walk a little", "Walk a lot")),
        new("a signature under a page that is not there", "SC603", "reviews/soreness/home.md", (2, 10), site => Sign(site, "reviews/soreness/home.md", ("/home-care", "/home"))),
        Signed("a signature of nobody", "SC604", (3, 11), ("reviewer: ep", "reviewer: pe")),
        Signed("a signature of tomorrow", "SC605", (6, 9), ("signed: 2027-01-15", "signed: 2027-01-16")),
        new("a signature in the place of another", "SC606", "reviews/massage/first-visit.md", (2, 10), site => Sign(site, "reviews/massage/first-visit.md", ("ep", "ep"))),
        new("a signature without a text", "SC606", SignedSite.File, (8, 1), site => site.Write("reviewers.yml", SignedSite.Reviewers).Write(SignedSite.File, Head)),
        Signed("a change that was marked and is clinical", "SC607", (8, 3), ("signed: 2027-01-15\n", "signed: 2027-01-15\nnot_clinical:\n  - line: 3\n    was: \"## What helps\"\n    is: \"## What hurts\"\n    on: 2027-01-15\n    by: Desk\n")),
        Signed("a change of a line that is not there", "SC607", (8, 3), ("signed: 2027-01-15\n", "signed: 2027-01-15\nnot_clinical:\n  - line: 99\n    was: a\n    is: A\n    on: 2027-01-15\n    by: Desk\n")),
        Signed("a signature without its beginning", "SC101", (1, 1), ("---\naddress", "address")),
        Signed("a signature of a day that is none", "SC107", (6, 9), ("signed: 2027-01-15", "signed: yesterday")),
        Signed("a signature without credentials", "SC106", (2, 1), ("credentials: DC\n", "")),
        Signed("a signature with a slip in a key", "SC104", (7, 1), ("signed: 2027-01-15\n", "signed: 2027-01-15\nearlyer: x\n")),
        Signed("a list of changes that is none", "SC107", (7, 15), ("signed: 2027-01-15\n", "signed: 2027-01-15\nnot_clinical: all\n")),
        new("a signature with a slip in its name", "SC013", "reviews/home-care.md", (1, 1), site => Sign(site, "reviews/home-care.md", ("ep", "ep"))),
        new("a reviewer without credentials", "SC106", "reviewers.yml", (2, 3), site => site.Write("reviewers.yml", "ep:\n  name: Dr. Example Person\n")),
        Slip.InFile("a type of page that there is not", "SC104", "site.yml", (5, 3), ("clinic:", "review_every:\n  notes: 12\nclinic:")),
        Slip.InFile("a review every 61 months", "SC107", "site.yml", (5, 9), ("clinic:", "review_every:\n  note: 61\nclinic:")),
        Slip.InFile("a limit in words", "SC107", "site.yml", (4, 15), ("clinic:", "review_limit: never\nclinic:")),
        Slip.InFile("a limit that comes before pages are due", "SC107", "site.yml", (4, 1), ("clinic:", Limit + "clinic:")),
    ];

    private const string Head = "---\naddress: /soreness/home-care\nreviewer: ep\nname: Dr. Example Person\ncredentials: DC\nsigned: 2027-01-15\n---\n";

    private static Slip Signed(string name, string code, (int Line, int Column) place, (string Old, string Now) slip) =>
        new(name, code, SignedSite.File, place, site => Sign(site, SignedSite.File, slip));

    private static void Sign(LittleSite site, string file, (string Old, string Now) slip)
    {
        var text = $"{Head}\n{ReaderText.Of(LittleSite.HomeCareIn(site.Read()))}";
        text.ShouldContain(slip.Old);
        site.Write("reviewers.yml", SignedSite.Reviewers).Write(file, text.Replace(slip.Old, slip.Now, StringComparison.Ordinal));
    }
}
