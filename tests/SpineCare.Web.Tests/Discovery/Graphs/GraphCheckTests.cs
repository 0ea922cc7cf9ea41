namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>The check of graphs finds what it is there for.</summary>
public sealed class GraphCheckTests
{
    private const string Sound = """
        {"@context":"https://schema.org","@graph":[
          {"@type":"MedicalWebPage","@id":"https://x.example/a#page","headline":"A page","url":"https://x.example/a","datePublished":"2026-11-21",
           "about":{"@id":"https://x.example/a#subject"},"audience":{"@type":"Patient"},
           "hasPart":[{"@type":"HealthTopicContent","name":"Risks","hasHealthAspect":"https://schema.org/RisksOrComplicationsHealthAspect"}]},
          {"@type":"MedicalTherapy","@id":"https://x.example/a#subject","name":"Massage","contraindication":[{"@type":"MedicalContraindication","name":"fever"}],
           "adverseOutcome":{"@type":"MedicalEntity","name":"soreness"},"howPerformed":"By hand."}]}
        """;

    [Fact]
    public void The_vocabulary_is_the_whole_of_schema_org()
    {
        SchemaOrg.Release30.Types.ShouldBeGreaterThan(900);
        SchemaOrg.Release30.Properties.ShouldBeGreaterThan(1500);
        SchemaOrg.Release30.IsA("MedicalTherapy", "Thing").ShouldBeTrue();
        SchemaOrg.Release30.IsA("MedicalTherapy", "CreativeWork").ShouldBeFalse();
    }

    [Fact]
    public void A_sound_graph_has_no_problem() => GraphCheck.Problems(Sound).ShouldBeEmpty();

    [Theory]
    [InlineData("\"MedicalTherapy\"", "\"MedicalTherapies\"", "no type of schema.org")]
    [InlineData("\"headline\"", "\"headLine\"", "MedicalWebPage has headLine, which is no property of schema.org")]
    [InlineData("\"headline\"", "\"contraindication\"", "MedicalWebPage has contraindication, which belongs to")]
    [InlineData("\"headline\"", "\"aspect\"", "MedicalWebPage has aspect, which mainContentOfPage has superseded")]
    [InlineData("\"MedicalTherapy\"", "\"MedicalSignOrSymptom\"", "MedicalSignOrSymptom has contraindication, which belongs to")]
    [InlineData("\"MedicalTherapy\"", "\"MedicalProcedure\"", "MedicalProcedure has adverseOutcome, which belongs to")]
    [InlineData("{\"@type\":\"MedicalEntity\",\"name\":\"soreness\"}", "\"soreness\"", "MedicalTherapy has adverseOutcome soreness, which is none of MedicalEntity")]
    [InlineData("\"MedicalContraindication\"", "\"MedicalEntity\"", "MedicalTherapy has contraindication")]
    [InlineData("\"Patient\"", "\"MedicalEntity\"", "MedicalWebPage has audience")]
    [InlineData("RisksOrComplicationsHealthAspect", "RisksHealthAspect", "HealthTopicContent has hasHealthAspect")]
    [InlineData("RisksOrComplicationsHealthAspect", "PodcastSeries", "HealthTopicContent has hasHealthAspect")]
    [InlineData("\"2026-11-21\"", "\"November 21, 2026\"", "MedicalWebPage has datePublished")]
    [InlineData("\"url\":\"https://x.example/a\"", "\"url\":\"/a\"", "MedicalWebPage has url /a")]
    [InlineData("\"about\":{\"@id\":\"https://x.example/a#subject\"}", "\"about\":{\"@id\":\"https://x.example/a#other\"}", "nothing is named https://x.example/a#other")]
    [InlineData("\"about\":{\"@id\":\"https://x.example/a#subject\"},", "", "nothing leads to https://x.example/a#subject")]
    [InlineData("\"@type\":\"MedicalTherapy\",\"@id\":\"https://x.example/a#subject\"", "\"@type\":\"MedicalTherapy\",\"@id\":\"https://x.example/a#page\"", "two things are named")]
    [InlineData("\"@context\":\"https://schema.org\"", "\"@context\":\"https://example.org\"", "not a graph of schema.org")]
    public void A_graph_with_a_mistake_is_refused(string old, string now, string problem)
    {
        Sound.ShouldContain(old);

        GraphCheck.Problems(Sound.Replace(old, now, StringComparison.Ordinal)).ShouldContain(line => line.StartsWith(problem, StringComparison.Ordinal));
    }
}
