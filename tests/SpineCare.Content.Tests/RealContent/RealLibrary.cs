using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SpineCare.Content.Articles;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The content that the project ships, read as a site with an address reads it.</summary>
public static class RealLibrary
{
    public static readonly string[] ArticleAddresses =
    [
        "/spinal-manipulation/what-to-expect", "/spinal-manipulation/how-it-works", "/spinal-manipulation/who-it-may-help",
        "/spinal-manipulation/safety", "/spinal-manipulation/evidence", "/spinal-manipulation/visits-and-cost",
        "/spinal-manipulation/getting-better-results", "/spinal-manipulation/choosing-a-clinician",
        "/soreness/after-treatment", "/soreness/home-care", "/soreness/when-to-get-help", "/soreness/follow-up-visit",
        "/massage/common-questions", "/massage/does-it-help", "/massage/is-it-safe",
    ];

    public static readonly string[] PageAddresses =
    [
        "/about", "/about/accessibility", "/about/how-we-write", "/about/privacy", "/compare-choices", "/get-help-now",
    ];

    public static Library Real { get; } = new LibraryReader(LittleSite.Reserved, new Uri("https://spine.example.org"), new Clock())
        .Read(SourceSet.Read(new ContentFolder(Repository.FileOf("content"))), SourceSet.Empty).Library;

    public static TheoryData<string> ArticleData => [.. ArticleAddresses];

    /// <summary>The text of a file of the content folder.</summary>
    public static string FileText(string path) => File.ReadAllText(Repository.FileOf("content/" + path));

    public static IElement Body(string address) => Parse(Real.Find(address)!.Body.Html);

    public static IElement Parse(string html) => new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!;

    public static string[] Questions(string address) => [.. ArticleAt(address).Questions.Select(question => question.Key)];

    public static Article ArticleAt(string address) => Real.Articles[address];
}
