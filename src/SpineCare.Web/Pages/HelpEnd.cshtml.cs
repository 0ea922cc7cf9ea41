using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Advice;
using SpineCare.Content.Help;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>Where the questions about help end: what to do, and the shared card of that level. None says that all is well.</summary>
public sealed class HelpEndModel(Library library) : LibraryPage(library)
{
    private HelpEnd? _end;

    public HelpEnd End => _end!;

    public override string Title => End.Level switch
    {
        CareLevel.Emergency => $"Call {Site.Phones.Emergency} now",
        CareLevel.Urgent => "Call a doctor or the clinic today",
        CareLevel.Routine => "Call the clinic within two days",
        _ => "Care for yourself at home, and check again",
    };

    public override string Description => $"{Title}. This is where the questions “Do I need help now?” led you.";

    public override string Address => End.Address;

    public override string StyleSheet => "help";

    /// <summary>What somebody answered stays in no copy of a browser.</summary>
    protected override string Caching => "no-store";

    protected override string PageOnPaper => Links.GetHelpNow;

    public bool IsEmergency => End.Level == CareLevel.Emergency;

    /// <summary>Why the questions led here.</summary>
    public string Because => End.Level switch
    {
        CareLevel.Emergency => "You have a sign on this list, or you are not sure. Do not wait.",
        CareLevel.SelfCare => "This holds only as long as all lines of this list are true.",
        _ => "You have a sign on this list, or you are not sure.",
    };

    public string Start => Library.Help.Questions[0].Address;

    /// <summary>True until a clinician has signed the page of all lists, and no question waits any more.</summary>
    public bool IsWaiting => Library.Help.Questions.Any(question => question.IsWaiting) || Library.Pages.GetValueOrDefault(Links.GetHelpNow)?.Review.Signature is null;

    public IActionResult OnGet(string name) => Show(_end = Library.Help.FindEnd(name));
}
