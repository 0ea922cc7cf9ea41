using System.Net;
using AngleSharp.Dom;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>Every address of the real site that can be reached from its first page, visited once.</summary>
public sealed class Crawl : IAsyncLifetime
{
    /// <summary>Where the public reaches the site that is crawled.</summary>
    public const string Home = "https://spine.example.org";

    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    /// <summary>What each address answered: pages, styles, and pictures.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => _answers;

    /// <summary>The pages by address.</summary>
    public IEnumerable<KeyValuePair<string, Answer>> Pages => _answers.Where(answer => IsPage(answer.Value));

    /// <summary>The pages that search engines may list.</summary>
    public IEnumerable<KeyValuePair<string, Answer>> Listed => Pages.Where(page => page.Value.Document.QuerySelector("meta[name=robots]") is null);

    /// <summary>The addresses that the library says there are.</summary>
    public IReadOnlyList<string> Promised { get; private set; } = [];

    /// <summary>Everything that a page names: links, styles, pictures, icons.</summary>
    public static IEnumerable<string> AddressesIn(Answer page) =>
        page.Document.QuerySelectorAll("[href], [src]").Where(element => element.GetAttribute("rel") != "canonical")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>The site that is crawled: it knows its address, so search engines are welcome.</summary>
    public static SiteUnderTest Site() => new(Repository.FileOf("content"), ("Site:BaseAddress", Home));

    public async Task InitializeAsync()
    {
        await using var site = Site();
        Promised = [.. PromisedBy(site.Library)];
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (_answers.ContainsKey(address))
                continue;
            var answer = _answers[address] = await site.Get(address);
            foreach (var next in IsPage(answer) ? AddressesIn(answer).Where(IsHere) : [])
                waiting.Enqueue(next.Split('#')[0]);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What is wrong on any page, each line with the address of its page.</summary>
    public IEnumerable<string> Offenders(Func<IDocument, IEnumerable<string>> find) =>
        Pages.SelectMany(page => find(page.Value.Document).Select(offender => $"{page.Key}: {offender}"));

    /// <summary>What is wrong on any page that search engines may list.</summary>
    public IEnumerable<string> ListedOffenders(Func<IDocument, IEnumerable<string>> find) =>
        Listed.SelectMany(page => find(page.Value.Document).Select(offender => $"{page.Key}: {offender}"));

    private static IEnumerable<string> PromisedBy(Library library) =>
        ["/", "/faq", "/references", "/glossary", "/preferences", "/handouts", "/soreness/diary", .. library.Handouts.Keys, .. library.Topics.SelectMany(topic => new[] { topic.Address, Links.Booklet(topic.Slug) }), .. library.Articles.Keys, .. library.Pages.Keys, .. library.Help.Addresses];

    private static bool IsHere(string address) => address.StartsWith('/');

    private static bool IsPage(Answer answer) =>
        answer.Status == HttpStatusCode.OK && answer["Content-Type"]?.StartsWith("text/html", StringComparison.Ordinal) == true;
}

/// <summary>One crawl for all that is asked of it.</summary>
[CollectionDefinition(Name)]
public sealed class Crawled : ICollectionFixture<Crawl>
{
    public const string Name = "crawl";
}
