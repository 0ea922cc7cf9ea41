using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages.Preview;

/// <summary>What a preview tells of the content as a whole: the pages that readers do not see, and every problem. The site has no such page.</summary>
public sealed class ProblemsModel(Library library) : LibraryPage(library)
{
    public override string Title => "All problems";

    public override string Description => "What is wrong in the content folder, file by file, with how to mend it. An error keeps its text from patients; a warning does not.";

    public override string Address => Links.Preview;

    public IEnumerable<Publication> Hidden => Library.Publications.Where(page => page.State != PageState.Public);

    /// <summary>The page that a file fills, or null.</summary>
    public Publication? PageOf(string file) => Library.Publications.FirstOrDefault(page => page.File == file);
}
