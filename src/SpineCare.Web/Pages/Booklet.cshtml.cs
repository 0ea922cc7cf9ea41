using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Booklets;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>All pages of a topic as one, to print them. A sheet of it leads back to the topic.</summary>
public sealed class BookletModel(Library library) : LibraryPage(library)
{
    private Booklet? _booklet;

    public Booklet Booklet => _booklet!;

    public override string Title => $"{Booklet.Topic.Title}: all pages";

    public override string Description => $"{Booklet.Topic.Description} All pages of this topic as one, to print.";

    public override string Address => Links.Booklet(Booklet.Topic.Slug);

    public override Topic? Shelf => Booklet.Topic;

    public override string StyleSheet => "booklet";

    protected override string PageOnPaper => Booklet.Topic.Address;

    /// <summary>When to call for help at once.</summary>
    public Markup Emergency => Library.CareCards.GetValueOrDefault(CareLevels.NameOf(CareLevel.Emergency));

    public IActionResult OnGet(string topic) =>
        Show(_booklet = Library.FindTopic(topic) is { } found && Library.BookletOf(found) is { Chapters.IsEmpty: false } booklet ? booklet : null);
}
