using SpineCare.Content.Articles;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Reviews;

/// <summary>A little site with a made-up reviewer, whose pages a test may sign.</summary>
public sealed class SignedSite : IDisposable
{
    public const string HomeCare = "/soreness/home-care";
    public const string File = "reviews/soreness/home-care.md";

    public const string Reviewers = """
        ep:
          name: Dr. Example Person
          credentials: DC

        """;

    /// <summary>The day on which the tests sign. Home care is a note, so it is due after 24 months.</summary>
    public static readonly DateOnly Day = new(2027, 1, 15);

    public LittleSite Little { get; } = new LittleSite().Write("reviewers.yml", Reviewers);

    public SignedSite On(DateOnly day)
    {
        Little.Clock.Now = new(day, new TimeOnly(12, 0), TimeSpan.Zero);
        return this;
    }

    /// <summary>Signs a page as it stands, and writes the signature where it belongs.</summary>
    public SignedSite Sign(string address = HomeCare) => Write(Try((library, page) => Signing.Sign(library, page, "ep"), address));

    public SignedSite MarkNotClinical() => Write(Try((library, page) => Signing.MarkNotClinical(library, page, "Front desk")));

    public SigningOutcome Try(Func<Library, Publication, SigningOutcome> act, string address = HomeCare)
    {
        var library = ReadToSign();
        return act(library, library.Find(address)!);
    }

    /// <summary>The pages that may be signed.</summary>
    public Library ReadToSign() => new LibraryReader(LittleSite.Reserved, time: Little.Clock) { HidesPages = false, TakesPagesDown = false }
        .Read(SourceSet.Read(new ContentFolder(Little.Content)), SourceSet.Empty).Library;

    public Review Review(string address = HomeCare) => Page(address).Review;

    public Publication Page(string address = HomeCare) => Little.Read().Find(address)!;

    public string[] Changes => [.. Review().Changes.Select(change => $"{(change.IsNew ? '+' : '-')} {change.Text}")];

    public string[] Codes => [.. Little.Problems().Select(problem => problem.Kind.Code)];

    public void Dispose() => Little.Dispose();

    private SignedSite Write(SigningOutcome outcome)
    {
        outcome.Refusal.ShouldBe("");
        Little.Write(outcome.Signature!.File, outcome.Signature.ToSource().Text);
        return this;
    }
}
