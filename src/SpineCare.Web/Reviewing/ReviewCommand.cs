using System.CommandLine;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Reviews.Texts;
using SpineCare.Content.Sources;
using SpineCare.Web.Commands;

namespace SpineCare.Web.Reviewing;

/// <summary>
/// <c>review</c>: which pages a clinician has signed, and signing them. Exit code 0: done; 1: refused, and nothing was written;
/// 2: it could not run.
/// </summary>
internal static class ReviewCommand
{
    private const int Refused = 1;

    public static Command Create() => new("review", "Shows which pages a clinician has reviewed, and signs them.") { List(), Show(), Sign(), NotClinical() };

    private static Command List()
    {
        var folder = AskedContent.CreateOption();
        var list = new Command("list", "Shows what is overdue, changed since it was signed (with the changed sentences), or not signed.") { folder };
        list.SetAction(parsed => ReviewList.Write(Read(AskedContent.Open(parsed.GetValue(folder))), Console.Out));
        return list;
    }

    private static Command Show()
    {
        var (article, folder) = (ArticleArgument(), AskedContent.CreateOption());
        var show = new Command("show", "Prints the text of a page as readers see it: what a reviewer would sign.") { article, folder };
        show.SetAction(parsed => With(AskedContent.Open(parsed.GetValue(folder)), parsed.GetValue(article)!, (_, page) =>
        {
            Console.Write(ReaderText.Of(page));
            return 0;
        }));
        return show;
    }

    private static Command Sign()
    {
        var (article, by, folder) = (ArticleArgument(), ByOption("The reviewer: the name of their entry in reviewers.yml."), AskedContent.CreateOption());
        var sign = new Command("sign", "Signs a page: the reviewer has read it today, and stands for it.") { article, by, folder };
        sign.SetAction(parsed =>
        {
            var content = AskedContent.Open(parsed.GetValue(folder));
            return With(content, parsed.GetValue(article)!, (library, page) => Write(content, page, Signing.Sign(library, page, parsed.GetValue(by)!), SigningReport.Signed));
        });
        return sign;
    }

    private static Command NotClinical()
    {
        var (article, by, folder) = (ArticleArgument(), ByOption("Who says so: a name."), AskedContent.CreateOption());
        var mark = new Command("not-clinical", "Marks what changed since a page was signed as not clinical: punctuation, capitals, and the spelling of words that are not medical.") { article, by, folder };
        mark.SetAction(parsed =>
        {
            var content = AskedContent.Open(parsed.GetValue(folder));
            return With(content, parsed.GetValue(article)!, (library, page) => Write(content, page, Signing.MarkNotClinical(library, page, parsed.GetValue(by)!), SigningReport.Marked));
        });
        return mark;
    }

    private static int With(AskedContent content, string name, Func<Library, Publication, int> act)
    {
        var library = Read(content);
        if (Signing.FindPage(library, name) is { } page)
            return act(library, page);
        Console.Error.WriteLine(SigningReport.NoPage(library, name));
        return Refused;
    }

    private static int Write(AskedContent content, Publication page, SigningOutcome outcome, Action<Publication, Publication, TextWriter> tell)
    {
        if (outcome.Signature is not { } signature)
        {
            Console.Error.WriteLine(outcome.Refusal);
            return Refused;
        }

        SignatureFile.Write(content.Folder, signature);
        var library = Read(content);
        var now = library.Find(page.Address);
        if (now?.Review.State == ReviewState.Reviewed)
        {
            tell(page, now, Console.Out);
            return 0;
        }

        Console.Error.WriteLine($"{signature.File} was written, and it does not count. What is wrong: {string.Join(' ', library.Problems.Where(problem => problem.Location.File == signature.File))}");
        return Refused;
    }

    /// <summary>All pages, drafts among them, and all of each, also of one that readers see only in part.</summary>
    private static Library Read(AskedContent content) =>
        new LibraryReader(SpineCareSite.ReservedAddresses, content.BaseAddress) { HidesPages = false, TakesPagesDown = false }
            .Read(SourceSet.Read(new ContentFolder(content.Folder)), SourceSet.Empty).Library;

    private static Argument<string> ArticleArgument() => new("article") { Description = "The page: its address (/soreness/home-care) or its file." };

    private static Option<string> ByOption(string description) => new("--by") { Description = description, Required = true };
}
