using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Calendar;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Site;

/// <summary>The keys of site.yml. Each is an entry of its own, so that a slip in one leaves the others as they are.</summary>
internal static partial class SiteSchema
{
    /// <summary>A change that one entry makes to the facts of the site.</summary>
    public delegate SiteFacts Change(SiteFacts site);

    private const string PhonesKey = "phones";
    private const string PhoneCure = "Write digits, spaces, and '-' only.";

    private static readonly FrozenDictionary<string, Func<Entry, DataFile<Change>.Parsed>> s_keys =
        new Dictionary<string, Func<Entry, DataFile<Change>.Parsed>>
        {
            ["name"] = entry => Text(entry, fields => fields.Text("name", 60, required: true), name => site => site with { Name = name }),
            ["language"] = entry => Text(entry, fields => fields.Fitting("language", 20, LanguageForm(), "Write a language such as en-US.", required: true),
                language => site => site with { Language = language }),
            ["base_address"] = entry => Text(entry, fields => fields.Fitting("base_address", 200, address => SiteFacts.FindBaseAddress(address) is not null,
                "Write https:// and the name of the site, and nothing after it."), address => site => site with { BaseAddress = SiteFacts.FindBaseAddress(address) }),
            ["time_zone"] = TimeZone,
            ["notice"] = Notice,
            ["offline"] = Offline,
            ["review_every"] = ReviewTimesSchema.ReadEvery,
            [ReviewTimesSchema.LimitKey] = ReviewTimesSchema.ReadLimit,
            ["clinic"] = Clinic,
            [PhonesKey] = Phones,
        }.ToFrozenDictionary();

    /// <summary>The keys that can stand in the file.</summary>
    public static ImmutableArray<string> Keys => [.. s_keys.Keys.Order(StringComparer.Ordinal)];

    public static DataFile<Change>.Parsed Read(Entry entry) =>
        s_keys.TryGetValue(entry.Key, out var read) ? read(entry) : new(null,
        [
            ProblemKind.KeyUnknown.At(entry.Place, $"The key '{entry.Key}' is unknown here.{Spelling.DidYouMean(entry.Key, s_keys.Keys)}",
                $"The keys that can stand here: {string.Join(", ", Keys)}."),
        ]);

    /// <summary>Keeps the phone numbers that were there last where the file has none: other numbers must not take their place unseen.</summary>
    public static DataFile<Change> KeepPhones(DataFile<Change> site) => site.Removed.FirstOrDefault(item => item.Key == PhonesKey) is not { } phones ? site : site with
    {
        Items = site.Items.Add(phones),
        Problems = site.Problems.Add(ProblemKind.KeyMissing.At(new(site.Path), "The phone numbers are gone from this file; the ones from before stay.",
            "Put the lines from 'phones:' on back.")),
    };

    private static DataFile<Change>.Parsed Text(Entry entry, Func<Fields, string> read, Func<string, Change> change) =>
        EntrySchema.ReadText(entry, fields => change(read(fields)));

    private static DataFile<Change>.Parsed TimeZone(Entry entry) => Text(
        entry,
        fields => fields.Fitting("time_zone", 60, zone => zone.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _),
            "Write a zone by the name of its city, such as America/New_York or America/Los_Angeles.", required: true),
        zone => site => site with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) });

    private static DataFile<Change>.Parsed Notice(Entry entry) => EntrySchema.Read<Change>(entry, fields =>
    {
        var text = fields.Text("text", 200);
        var (first, last) = (fields.Date("first_day", required: text.Length > 0), fields.Date("last_day", required: text.Length > 0));
        if (last < first)
            fields.Refuse(fields.PlaceOf("last_day"), "The last day of the notice lies before its first day.", "Correct one of the two days.");
        return (site => site with { Notice = text.Length > 0 && first is { } from && last is { } to ? new Notice(text, from, to) : null }, []);
    });

    /// <summary>A line without a word on it switches nothing off.</summary>
    private static DataFile<Change>.Parsed Offline(Entry entry) => EntrySchema.ReadText<Change>(entry, fields =>
    {
        var keeps = fields.YesOrNo("offline") || !fields.Has("offline");
        return site => site with { KeepsOffline = keeps };
    });

    private static DataFile<Change>.Parsed Clinic(Entry entry) => EntrySchema.Read<Change>(entry, fields =>
    {
        var clinic = new Clinic(
            fields.Text("name", 100),
            fields.Fitting("phone", 30, PhoneForm(), PhoneCure),
            fields.Fitting("booking_link", 300, Links.IsWebAddress, "Copy the whole address, with https://."))
        {
            Hours = fields.Texts("hours", 7, 80),
            AfterHours = fields.Fitting("after_hours", 30, PhoneForm(), PhoneCure),
            Interpreter = fields.Fitting("interpreter", 30, PhoneForm(), PhoneCure),
        };
        return (site => site with { Clinic = clinic }, []);
    });

    private static DataFile<Change>.Parsed Phones(Entry entry) => EntrySchema.Read<Change>(entry, fields =>
    {
        var phones = new PhoneNumbers(
            fields.Fitting("emergency", 30, PhoneForm(), PhoneCure, required: true),
            fields.Fitting("poison_help", 30, PhoneForm(), PhoneCure, required: true),
            fields.Fitting("crisis_line", 30, PhoneForm(), PhoneCure, required: true));
        return (site => site with { Phones = phones }, []);
    });

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{1,24}\z")]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageForm();
}
