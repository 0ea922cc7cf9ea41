using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Addresses;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Problems;
using SpineCare.Content.RedFlags;
using SpineCare.Content.RedFlags.Said;
using SpineCare.Content.References;
using SpineCare.Content.Reviews;
using SpineCare.Content.Safety;
using SpineCare.Content.Search;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Data;

/// <summary>The data files of a content folder, each read entry by entry.</summary>
internal sealed record DataFiles(
    DataFile<SiteSchema.Change> Site,
    DataFile<Topic> Topics,
    DataFile<Reference> References,
    DataFile<CareCard> Cards,
    DataFile<Question> Questions,
    DataFile<Term> Glossary,
    DataFile<SafetyRule> Rules,
    DataFile<Reviewer> Reviewers,
    DataFile<Synonyms> Synonyms,
    DataFile<RedFlagEntry> RedFlags)
{
    /// <summary>The data files by their path in the content folder.</summary>
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        "site.yml", "topics.yml", "references.yml", "advice.yml", "faq.yml", "glossary.yml", "safety-rules.yml", "reviewers.yml", "synonyms.yml", "red-flags.yml");

    /// <summary>The lists that the check writes and reads.</summary>
    public static readonly FrozenSet<string> Lists = FrozenSet.Create(AddressList.File, ChangedDay.File);

    public static DataFiles Read(SourceSet current, SourceSet kept, EntryCache cache, Func<string, bool> isReserved)
    {
        return new(
            SiteSchema.KeepPhones(Read<SiteSchema.Change>("site.yml", SiteSchema.Read) with { Names = SiteSchema.Keys }),
            Shelves.Keep(Read<Topic>("topics.yml", entry => TopicSchema.Read(entry, isReserved)), current),
            Read<Reference>("references.yml", ReferenceSchema.Read),
            Read<CareCard>("advice.yml", CareCardSchema.Read),
            Read<Question>("faq.yml", QuestionSchema.Read),
            Read<Term>("glossary.yml", TermSchema.Read),
            Read<SafetyRule>("safety-rules.yml", SafetyRuleSchema.Read),
            Read<Reviewer>("reviewers.yml", ReviewerSchema.Read),
            Read<Synonyms>("synonyms.yml", SynonymSchema.Read),
            RedFlagProofs.Read(Read<RedFlagEntry>("red-flags.yml", RedFlagSchema.Read) with { Apart = (Phrasing.GroupName, WordGroup.Ordinary) }));

        DataFile<T> Read<T>(string path, Func<Entry, DataFile<T>.Parsed> parse)
            where T : class => DataFile<T>.Read(path, current, kept, cache.Remember(parse));
    }

    public SiteFacts Facts => Site.Items.Aggregate(new SiteFacts(), (facts, item) => item.Value(facts));

    public ImmutableArray<DataFile> All => [Site, Topics, References, Cards, Questions, Glossary, Rules, Reviewers, Synonyms, RedFlags];

    public IEnumerable<ContentProblem> Problems => All.SelectMany(file => file.Problems);
}
