using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Help;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>One question about help on a page of its own. Each answer is a link; the way back is known without any memory.</summary>
public sealed class HelpQuestionModel(Library library) : LibraryPage(library)
{
    private AskedQuestion? _question;

    public AskedQuestion Question => _question!;

    public override string Title => $"Question {Question.Number}: {Question.Words}";

    public override string Description => $"Do I need help now? {Question.Words} Answer yes, no, or not sure.";

    public override string Address => Question.Address;

    public override string StyleSheet => "help";

    /// <summary>What somebody answers stays in no copy of a browser.</summary>
    protected override string Caching => "no-store";

    protected override string PageOnPaper => Links.GetHelpNow;

    public bool IsFirst => Question.Number == 1;

    public string Start => Library.Help.Questions[0].Address;

    /// <summary>The page before: a question is reached from one other alone, by its "no".</summary>
    public string Back => IsFirst ? Links.GetHelpNow : Library.Help.Questions[Question.Number - 2].Address;

    public IActionResult OnGet(string name) => Show(_question = Library.Help.FindQuestion(name));
}
