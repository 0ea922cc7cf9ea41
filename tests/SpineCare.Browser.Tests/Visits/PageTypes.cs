using System.Collections.Immutable;

namespace SpineCare.Browser.Tests.Visits;

/// <summary>One page of each type, by the name of its picture.</summary>
internal static class PageTypes
{
    public const string Missing = "/no-such-page";

    /// <summary>The longest article: table, steps, examples, care cards, questions, references.</summary>
    public const string FullArticle = "/spinal-manipulation/how-it-works";

    /// <summary>It stands among the articles of its topic, and is a tool.</summary>
    public const string Diary = "/soreness/diary";

    public static readonly ImmutableDictionary<string, string> All = ImmutableDictionary.CreateRange<string, string>(
    [
        new("home", "/"),
        new("topic", "/spinal-manipulation"),
        new("article", FullArticle),
        new("questions", "/faq"),
        new("references", "/references"),
        new("glossary", "/glossary"),
        new("choices", "/compare-choices"),
        new("help", "/get-help-now"),
        new("help-question", "/get-help-now/bladder-bowel-or-groin"),
        new("help-end", "/get-help-now/self-care"),
        new("diary", Diary),
        new("about", "/about"),
        new("missing", Missing),
    ]);

    /// <summary>Pages that no link leads to: the search, with all that it can answer, and a page that is not there.</summary>
    public static readonly ImmutableArray<string> Unlinked =
    [
        "/search", "/search?q=sore", "/search?q=zzyzx", "/search?q=numb+down+there", "/search?q=took+too+many+pills+i+want+to+die", Missing,
    ];

    /// <summary>The ones that a link leads to.</summary>
    public static IEnumerable<string> Reachable => All.Values.Where(address => address != Missing);

    public static TheoryData<string> Addresses => [.. All.Values];
}
