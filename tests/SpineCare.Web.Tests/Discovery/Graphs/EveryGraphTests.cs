using System.Text.Json;
using AngleSharp.Dom;
using SpineCare.Web.Tests.Crawling;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>What holds for the graph of each page of the site as it is shipped.</summary>
[Collection(Crawled.Name)]
public sealed class EveryGraphTests(Crawl crawl)
{
    [Fact]
    public void Every_page_has_one_graph() =>
        crawl.ListedOffenders(page => page.QuerySelectorAll("script[type='application/ld+json']").Length == 1 ? [] : ["not one graph"]).ShouldBeEmpty();

    [Fact]
    public void Every_graph_keeps_to_the_vocabulary_and_holds_together() =>
        crawl.ListedOffenders(page => GraphCheck.Problems(StatedTexts.GraphOf(page)!)).ShouldBeEmpty();

    [Fact]
    public void Every_text_day_and_address_of_a_graph_stands_on_its_page() =>
        crawl.ListedOffenders(page => StatedTexts.Unseen(page, Crawl.Home)).ShouldBeEmpty();

    [Fact]
    public void Every_graph_begins_with_its_page_at_the_canonical_address() => crawl.ListedOffenders(page =>
    {
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        var first = Things(page)[0];
        return first.GetProperty("url").GetString() == canonical && first.GetProperty("@id").GetString() == canonical + "#page" ? [] : [first.ToString()];
    }).ShouldBeEmpty();

    [Fact]
    public void The_crumbs_of_a_graph_are_those_that_readers_see() => crawl.ListedOffenders(page =>
    {
        var seen = page.QuerySelectorAll("nav.breadcrumb a").Select(link => $"{Crawl.Home}{link.GetAttribute("href")} {Answer.WordsOf(link)}");
        var told = Things(page).Where(thing => IsA(thing, "BreadcrumbList")).SelectMany(list => list.GetProperty("itemListElement").EnumerateArray())
            .Select(line => line.GetProperty("item")).Select(item => $"{item.GetProperty("url").GetString()} {item.GetProperty("name").GetString()}");
        return seen.SequenceEqual(told) ? [] : told;
    }).ShouldBeEmpty();

    [Fact]
    public void Every_question_is_told_on_the_page_of_questions_and_nowhere_else()
    {
        crawl.Pages.Where(page => page.Value.Text.Contains("FAQPage", StringComparison.Ordinal)).Select(page => page.Key).ShouldBe(["/faq"]);

        var faq = crawl.Answers["/faq"].Document;
        var told = Things(faq)[0].GetProperty("mainEntity").EnumerateArray()
            .Select(question => $"{question.GetProperty("name").GetString()} {question.GetProperty("acceptedAnswer").GetProperty("text").GetString()}");
        told.ShouldBe(faq.QuerySelectorAll("details.question").Select(Answer.WordsOf));
    }

    [Fact]
    public void Every_word_of_the_glossary_is_told()
    {
        var glossary = crawl.Answers["/glossary"].Document;

        Things(glossary).Single(thing => IsA(thing, "DefinedTermSet")).GetProperty("hasDefinedTerm").EnumerateArray().Select(term => term.GetProperty("name").GetString())
            .ShouldBe(glossary.QuerySelectorAll("dfn").Select(Answer.WordsOf));
    }

    [Fact]
    public void The_first_page_alone_tells_how_to_search() =>
        crawl.Pages.Where(page => page.Value.Text.Contains("SearchAction", StringComparison.Ordinal)).Select(page => page.Key).ShouldBe(["/"]);

    [Fact]
    public void Every_work_with_a_DOI_that_a_page_cites_is_told_with_it() => crawl.ListedOffenders(page =>
    {
        var told = Works(page).Select(Doi).OfType<string>();
        return page.QuerySelectorAll("a.reference__link[href^='https://doi.org/']").Select(link => link.GetAttribute("href")!).Except(told);
    }).ShouldBeEmpty();

    [Fact]
    public void The_list_of_references_tells_the_whole_record_of_a_work_and_a_page_that_cites_it_what_it_is_found_by()
    {
        var whole = Works(crawl.Answers["/references"].Document).Single(work => Doi(work) == "https://doi.org/10.1001/jama.2017.3086");
        whole.GetProperty("author")[0].GetProperty("name").GetString().ShouldBe("Paige NM");
        whole.GetProperty("isPartOf").GetProperty("name").GetString().ShouldBe("JAMA");
        whole.GetProperty("identifier").GetProperty("value").GetString().ShouldBe("10.1001/jama.2017.3086");

        string[] found = ["@type", "datePublished", "name", "sameAs", "url"];
        crawl.ListedOffenders(page => page.Title!.StartsWith("References", StringComparison.Ordinal) ? [] : Works(page)
            .Where(work => work.EnumerateObject().Any(stated => !found.Contains(stated.Name)) || (work.TryGetProperty("sameAs", out _) && work.TryGetProperty("url", out _)))
            .Select(work => work.ToString())).ShouldBeEmpty();
    }

    [Fact]
    public void No_page_says_that_it_was_reviewed_or_who_wrote_it_while_that_is_not_so() => crawl.ListedOffenders(page =>
        Things(page)[0].EnumerateObject().Select(stated => stated.Name).Intersect(["lastReviewed", "reviewedBy", "author"])).ShouldBeEmpty();

    [Theory]
    [InlineData("/spinal-manipulation/safety", "MedicalTherapy", "contraindication", "Very thin bones (severe osteoporosis)")]
    [InlineData("/spinal-manipulation/safety", "MedicalTherapy", "seriousAdverseOutcome", "stroke")]
    [InlineData("/spinal-manipulation/safety", "MedicalTherapy", "adverseOutcome", "mild headache")]
    [InlineData("/massage/is-it-safe", "MedicalTherapy", "contraindication", "A blood clot")]
    [InlineData("/spinal-manipulation/what-to-expect", "MedicalProcedure", "howPerformed", "Step 3: You have an exam")]
    [InlineData("/spinal-manipulation/what-to-expect", "MedicalProcedure", "preparation", "Your questions and worries.")]
    [InlineData("/spinal-manipulation/what-to-expect", "MedicalProcedure", "followup", "Stop an exercise if it makes your pain clearly worse, and tell the clinic.")]
    [InlineData("/soreness/home-care", "MedicalSignOrSymptom", "name", "soreness")]
    public void A_page_tells_what_it_is_about(string address, string type, string property, string value)
    {
        var subject = Things(crawl.Answers[address].Document).Single(thing => IsA(thing, type));

        var values = subject.GetProperty(property);
        (values.ValueKind == JsonValueKind.Array ? values.EnumerateArray() : Enumerable.Repeat(values, 1))
            .Select(told => told.ValueKind == JsonValueKind.Object ? told.GetProperty("name").GetString() : told.GetString()).ShouldContain(value);
    }

    private static JsonElement[] Things(IDocument page)
    {
        using var graph = JsonDocument.Parse(StatedTexts.GraphOf(page)!);
        return [.. graph.RootElement.Clone().GetProperty("@graph").EnumerateArray()];
    }

    private static JsonElement[] Works(IDocument page) => Things(page)[0].TryGetProperty("citation", out var works) ? [.. works.EnumerateArray()] : [];

    private static bool IsA(JsonElement thing, string type) => thing.GetProperty("@type").GetString() == type;

    private static string? Doi(JsonElement work) => work.TryGetProperty("sameAs", out var address) ? address.GetString() : null;
}
