using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Problems;
using SpineCare.Content.References;
using SpineCare.Content.Safety;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Data;

/// <summary>The data files of a content folder, each read entry by entry.</summary>
internal sealed record DataFiles(
    DataFile<SiteSchema.Change> Site,
    DataFile<Topic> Topics,
    DataFile<Reference> References,
    DataFile<CareCard> Cards,
    DataFile<Question> Questions,
    DataFile<Term> Glossary,
    DataFile<SafetyRule> Rules)
{
    /// <summary>The data files by their path in the content folder.</summary>
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        "site.yml", "topics.yml", "references.yml", "advice.yml", "faq.yml", "glossary.yml", "safety-rules.yml");

    public static DataFiles Read(SourceSet current, SourceSet kept, Func<string, bool> isReserved) => new(
        SiteSchema.KeepPhones(DataFile<SiteSchema.Change>.Read("site.yml", current, kept, SiteSchema.Read)),
        Shelves.Keep(DataFile<Topic>.Read("topics.yml", current, kept, entry => TopicSchema.Read(entry, isReserved)), current),
        DataFile<Reference>.Read("references.yml", current, kept, ReferenceSchema.Read),
        DataFile<CareCard>.Read("advice.yml", current, kept, CareCardSchema.Read),
        DataFile<Question>.Read("faq.yml", current, kept, QuestionSchema.Read),
        DataFile<Term>.Read("glossary.yml", current, kept, TermSchema.Read),
        DataFile<SafetyRule>.Read("safety-rules.yml", current, kept, SafetyRuleSchema.Read));

    public SiteFacts Facts => Site.Items.Aggregate(new SiteFacts(), (facts, item) => item.Value(facts));

    public ImmutableArray<ContentProblem> Problems =>
    [
        .. Site.Problems, .. Topics.Problems, .. References.Problems, .. Cards.Problems, .. Questions.Problems, .. Glossary.Problems,
        .. Rules.Problems,
    ];
}
