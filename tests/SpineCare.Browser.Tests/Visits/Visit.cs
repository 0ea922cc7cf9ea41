namespace SpineCare.Browser.Tests.Visits;

/// <summary>One visitor's way through the site, with everything that the browser complained of and asked for on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string ReportViolations =
        "document.addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`))";

    /// <summary>What a screen that runs no worker says of it.</summary>
    private const string Blocked = "Service Worker registration blocked by Playwright";

    private readonly IBrowserContext _context;
    private readonly string _site;

    private Visit(IBrowserContext context, IPage page, string site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && message.Text != Blocked, $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, script errors, failed requests, violations of the security policy.</summary>
    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public static async Task<Visit> Begin(IBrowserContext context, string site)
    {
        await context.AddInitScriptAsync(ReportViolations);
        return new(context, await context.NewPageAsync(), site);
    }

    public async Task<IResponse> GoTo(string address) =>
        await Page.GotoAsync(_site + address) ?? throw new InvalidOperationException($"{address} gave no answer.");

    /// <summary>Opens every answer and list, so that a test sees what is in them too.</summary>
    public Task OpenAllDetails() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    /// <summary>Follows every link of the site from the first page on. A link that leads nowhere fails here.</summary>
    public async Task<IReadOnlyCollection<string>> Crawl()
    {
        SortedSet<string> seen = new(StringComparer.Ordinal) { "/" };
        Queue<string> ahead = new(seen);
        while (ahead.TryDequeue(out var address))
        {
            (await GoTo(address)).Status.ShouldBe(200, address);
            foreach (var link in await Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname)"))
            {
                if (seen.Add(link))
                    ahead.Enqueue(link);
            }
        }

        return seen;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isComplaint, string complaint)
    {
        if (isComplaint)
            Complaints.Add($"{new Uri(Page.Url).AbsolutePath} {complaint}");
    }
}
