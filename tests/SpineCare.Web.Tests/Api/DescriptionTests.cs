using System.Text.Json.Nodes;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Api;

/// <summary>The description of the API (OpenAPI) tells what the API really answers.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task Every_answer_has_the_form_that_the_description_tells()
    {
        await using var site = new RealSite();
        var description = await Json(site, "/api/openapi.json");

        FormCheck.Of(await Json(site, "/api/articles"), SchemaOf(description, "/api/articles"), description).ShouldBeEmpty();
        foreach (var address in site.Library.Articles.Keys)
            FormCheck.Of(await Json(site, "/api/articles" + address), SchemaOf(description, "/api/articles/{topic}/{slug}"), description).ShouldBeEmpty(address);
        FormCheck.Of(await Json(site, "/api/nothing"), description["components"]!["schemas"]!["ApiProblem"]!, description).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_of_another_form_would_be_seen()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);
        var (description, list) = (await Json(site, "/api/openapi.json"), await Json(site, "/api/articles"));
        var article = list["articles"]![0]!.AsObject();
        article.Remove("title");
        article["mainMessage"] = 5;
        article["review"]!["color"] = "red";
        article["links"] = null;

        FormCheck.Of(list, SchemaOf(description, "/api/articles"), description).ShouldBe(
            ["$.articles[0].title is missing", "$.articles[0].mainMessage is no string", "$.articles[0].review.color is not told", "$.articles[0].links is no object"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_is_OpenAPI_in_which_every_name_leads_somewhere()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        var description = await Json(site, "/api/openapi.json");

        description["openapi"]!.GetValue<string>().ShouldBe("3.1.1");
        description["servers"]![0]!["url"]!.GetValue<string>().ShouldBe("https://spine.example.org");
        var names = FormCheck.NamesIn(description).Distinct().ToArray();
        names.ShouldAllBe(name => name.StartsWith("#/components/schemas/"));
        names.Select(name => name.Split('/')[^1]).ShouldBe(description["components"]!["schemas"]!.AsObject().Select(schema => schema.Key), ignoreOrder: true);
        foreach (var operation in description["paths"]!.AsObject().Select(path => (path.Key, Get: path.Value!["get"]!)))
        {
            operation.Get["operationId"].ShouldNotBeNull();
            operation.Get["parameters"]!.AsArray().Select(parameter => $"{{{parameter!["name"]}}}").ShouldBe(operation.Key.Split('/').Where(part => part.StartsWith('{')));
        }
    }

    [Fact]
    public async Task What_needs_words_has_them()
    {
        await using var site = new RealSite();

        var licence = (await Json(site, "/api/openapi.json"))["components"]!["schemas"]!["SiteName"]!["properties"]!["licence"]!;

        licence["description"]!.GetValue<string>().ShouldContain("null where the site states none");
        licence["type"]!.AsArray().Select(type => type!.GetValue<string>()).ShouldBe(["string", "null"], ignoreOrder: true);
    }

    private static JsonNode SchemaOf(JsonNode description, string path) =>
        description["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static async Task<JsonNode> Json(SiteUnderTest site, string address) => JsonNode.Parse((await site.Get(address)).Text)!;
}
