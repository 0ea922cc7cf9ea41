using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;

namespace SpineCare.Web.Pages;

public sealed class TopicModel(Library library) : LibraryPage(library)
{
    private Topic? _topic;

    public Topic Topic => _topic!;

    public override string Title => Topic.Title;

    public override string Description => Topic.Description;

    public override string Address => Topic.Address;

    public IActionResult OnGet(string topic) => Show(_topic = Library.FindTopic(topic));
}
