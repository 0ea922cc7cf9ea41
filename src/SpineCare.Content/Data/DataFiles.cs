using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Addresses;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Help;
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
    DataFile<RedFlagEntry> RedFlags,
    DataFile<HelpQuestion> Help)
{
    /// <summary>The data files by their path in the content folder.</summary>
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        "site.yml", "topics.yml", "references.yml", "advice.yml", "faq.yml", "glossary.yml", "safety-rules.yml", "reviewers.yml", "synonyms.yml", "red-flags.yml", "help.yml");

    /// <summary>The lists that the check writes and reads.</summary>
    public static readonly FrozenSet<string> Lists = FrozenSet.Create(AddressList.File, ChangedDay.File);

    public static DataFiles Read(SourceSet current, SourceSet kept, EntryCache cache, Func<string, bool> isReserved)
    {
        // The longest first: they are all read at once.
        var redFlags = Read<RedFlagEntry>("red-flags.yml", RedFlagSchema.Read);
        var questions = Read<Question>("faq.yml", QuestionSchema.Read);
        var cards = Read<CareCard>("advice.yml", CareCardSchema.Read);
        var references = Read<Reference>("references.yml", ReferenceSchema.Read);
        var rules = Read<SafetyRule>("safety-rules.yml", SafetyRuleSchema.Read);
        var help = Read<HelpQuestion>("help.yml", HelpSchema.Read);
        var glossary = Read<Term>("glossary.yml", TermSchema.Read);
        var synonyms = Read<Synonyms>("synonyms.yml", SynonymSchema.Read);
        var site = Read<SiteSchema.Change>("site.yml", SiteSchema.Read);
        var topics = Read<Topic>("topics.yml", entry => TopicSchema.Read(entry, isReserved));
        var reviewers = Read<Reviewer>("reviewers.yml", ReviewerSchema.Read);
        return new(
            SiteSchema.KeepPhones(site.Result with { Names = SiteSchema.Keys }), Shelves.Keep(topics.Result, current),
            references.Result, cards.Result, questions.Result, glossary.Result, rules.Result, reviewers.Result, synonyms.Result,
            redFlags.Result with { Apart = (Phrasing.GroupName, WordGroup.Ordinary) }, help.Result);

        Task<DataFile<T>> Read<T>(string path, Func<Entry, DataFile<T>.Parsed> parse)
            where T : class => Task.Run(() => DataFile<T>.Read(path, current, kept, cache.Remember(parse)));
    }

    public SiteFacts Facts => Site.Items.Aggregate(new SiteFacts(), (facts, item) => item.Value(facts));

    public ImmutableArray<DataFile> All => [Site, Topics, References, Cards, Questions, Glossary, Rules, Reviewers, Synonyms, RedFlags, Help];

    public IEnumerable<ContentProblem> Problems => All.SelectMany(file => file.Problems);
}
