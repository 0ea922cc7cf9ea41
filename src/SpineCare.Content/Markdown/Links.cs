using System.Text.RegularExpressions;

namespace SpineCare.Content.Markdown;

/// <summary>Every address of the site, and the rule for which addresses may be linked to. Used by Markdown and pages alike.</summary>
public static partial class Links
{
    public const string Home = "/";
    public const string Faq = "/faq";
    public const string References = "/references";
    public const string Glossary = "/glossary";
    public const string Search = "/search";
    public const string Preferences = "/preferences";

    /// <summary>What a device shows that cannot reach the site.</summary>
    public const string Offline = "/offline";

    /// <summary>The script that keeps pages on a device (Service Workers, W3C). It rules the addresses below its own, so it stands at the top.</summary>
    public const string Worker = "/worker.js";

    /// <summary>It stands among the pages of its topic, and no file fills it.</summary>
    public const string Diary = "/soreness/diary";

    public const string GetHelpNow = "/get-help-now";
    public const string About = "/about";
    public const string HowWeWrite = "/about/how-we-write";

    /// <summary>Colours, sizes, and components, for those who make the site.</summary>
    public const string Design = "/about/design";

    public const string CompareChoices = "/compare-choices";

    /// <summary>The list of the sheets that a clinic hands out; they stand below it.</summary>
    public const string Handouts = "/handouts";

    public const string Figures = "/figures/";

    /// <summary>Below it stand the chance pictures.</summary>
    public const string Chances = "/chance";

    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Feed = "/feed.xml";

    /// <summary>Below it stand the codes that lead from paper to the pages.</summary>
    public const string Qr = "/qr";

    /// <summary>The file of the code of the first page, whose address has no name. No page is called index.</summary>
    public const string QrOfHome = "index.svg";

    /// <summary>The name below a topic under which all its pages stand as one.</summary>
    public const string Print = "print";

    /// <summary>What the site holds, for programs that read text (llmstxt.org).</summary>
    public const string Contents = "/llms.txt";

    /// <summary>Below it the site answers programs in JSON.</summary>
    public const string Api = "/api";

    public const string ApiArticles = Api + "/articles";
    public const string ApiDescription = Api + "/openapi.json";

    /// <summary>What only a preview has. On the site it is no address.</summary>
    public const string Preview = "/preview";

    private static readonly string[] s_ownAnchors = ["ref-", "cite-", "question-", "word-", "term-"];

    /// <summary>Where a question of help.yml stands, or a card at which the questions end.</summary>
    public static string HelpStep(string name) => $"{GetHelpNow}/{name}";

    public static string Topic(string topic) => $"/{topic}";

    public static string Article(string topic, string slug) => $"/{topic}/{slug}";

    /// <summary>Where all pages of a topic stand as one, to print them.</summary>
    public static string Booklet(string topic) => $"/{topic}/{Print}";

    /// <summary>Where the code of a page stands.</summary>
    public static string QrCode(string page) => page == Home ? $"{Qr}/{QrOfHome}" : $"{Qr}{page}.svg";

    /// <summary>Where a picture stands for as long as it says the same.</summary>
    public static string Picture(string name, string fingerprint) => Figures + PictureName.With(name, fingerprint);

    /// <summary>Where the picture of so many of a whole stands.</summary>
    public static string Chance(int number, int whole) => $"{Chances}/{number}-of-{whole}.svg";

    /// <summary>Where a page begins in the booklet of its topic.</summary>
    public static string ChapterAnchor(string address) => $"page-{address.Split('/')[^1]}";

    /// <summary>Where a heading of a page stands in the booklet of its topic. No name of a page or heading holds two '-' in a row.</summary>
    public static string ChapterAnchor(string address, string heading) => $"{ChapterAnchor(address)}--{heading}";

    /// <summary>Where an article stands as Markdown.</summary>
    public static string Markdown(string article) => article + ".md";

    /// <summary>Where an article stands as JSON.</summary>
    public static string Json(string article) => ApiArticles + article;

    /// <summary>The page whose Markdown or JSON an address is; the address itself for every other.</summary>
    public static string PageOf(string address) =>
        address.StartsWith(ApiArticles + "/", StringComparison.Ordinal) ? address[ApiArticles.Length..]
        : address.EndsWith(".md", StringComparison.Ordinal) ? address[..^3]
        : address;

    public static string Phone(string number) => "tel:" + NotDialled().Replace(number, "");

    /// <summary>The DOI proxy's address (DOI Handbook 3.8): the DOI with the signs encoded that an address may not hold.</summary>
    public static string Doi(string doi) => "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);

    public static string PubMed(string pmid) => $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/";

    public static string PubMedCentral(string pmcid) => $"https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/";

    /// <summary>Where the full record of a reference stands on the page of all references. It stays.</summary>
    public static string ReferenceAnchor(string key) => $"ref-{key}";

    /// <summary>Where a reference stands in the list of a page that cites it. It moves when the page cites something before it.</summary>
    public static string CitedAnchor(int number) => $"ref-{number}";

    public static string MentionAnchor(int number, int mention) => $"cite-{number}-{mention}";

    /// <summary>True for names of the form that the page itself gives to references, citations, questions, and words.</summary>
    public static bool IsOwnAnchor(string name) =>
        Array.Exists(s_ownAnchors, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Where the meaning of a term stands in the list of all terms. It stays.</summary>
    public static string WordAnchor(string key) => $"word-{key}";

    /// <summary>Where a page that uses a term tells its meaning. It moves when the page uses another one before it.</summary>
    public static string MeaningAnchor(int number) => $"word-{number}";

    /// <summary>Where a page first uses a term. It moves, too.</summary>
    public static string TermAnchor(int number) => $"term-{number}";

    public static string QuestionAnchor(string key) => $"question-{key}";

    /// <summary>
    /// Reads an address as a writer wrote it. Null for everything but https, http, mailto, tel, a fragment, or a page of
    /// this site: what is not known to be safe is refused, rather than what is known to be dangerous.
    /// </summary>
    public static LinkTarget? Find(string address)
    {
        if (PageForm().Match(address) is { Success: true } page)
            return new(address, page.Groups["page"].Value, page.Groups["anchor"].Value);

        var safe = WebForm().IsMatch(address) ? IsWebAddress(address) : MailForm().IsMatch(address) || PhoneForm().IsMatch(address);
        return safe ? new(address, null, "") : null;
    }

    /// <summary>True for an absolute https or http address with a host and without a user name in it.</summary>
    public static bool IsWebAddress(string address) =>
        WebForm().IsMatch(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    [GeneratedRegex(@"^(?!\z)(?<page>/([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?)?(#(?<anchor>[a-z0-9][a-z0-9_-]*))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex PageForm();

    /// <summary>No '@' before the path: what stands before it looks like the host, and is not.</summary>
    [GeneratedRegex(@"^https?://[A-Za-z0-9._~:\[\]!$&'()*+,;=%-]+([/?#][A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex WebForm();

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\z")]
    private static partial Regex MailForm();

    [GeneratedRegex(@"^tel:\+?[0-9-]{2,20}\z")]
    private static partial Regex PhoneForm();

    [GeneratedRegex("[^0-9+-]")]
    private static partial Regex NotDialled();
}
