namespace SpineCare.Web.Tests.Live;

/// <summary>One bad entry of a data file keeps its last sound form, and the others go live.</summary>
[Collection(LiveEditing.Name)]
public sealed class BrokenEntryTests
{
    private static readonly Dictionary<string, Slip> s_slips = new()
    {
        ["a misspelt key of a reference"] = new("references.yml", "/references", "title: A study of soreness", "titel: A study of soreness",
            "title: A study of aches", "A study of aches", "A study of massage", "A study of hands"),
        ["a malformed DOI"] = new("references.yml", "/references", "doi: 10.1000/lee", "doi: doi.org/10.1000/lee",
            "doi: 10.1000/lee2", "https://doi.org/10.1000/lee2", "A study of massage", "A study of hands"),
        ["a bracket left open"] = new("references.yml", "/references", "authors: [Lee A]", "authors: [Lee A",
            "authors: [Lee AB]", "Lee AB.", "A study of massage", "A study of hands"),
        ["a question without its mark"] = new("faq.yml", "/faq", "question: Is massage safe?", "question: Is massage safe",
            "question: Is a massage safe?", "Is a massage safe?", "How long will I be sore?", "How long am I sore?"),
        ["an answer that cites nothing known"] = new("faq.yml", "/faq", "It mostly is. {advice}", "It mostly is [@nobody1999].",
            "It is so. {advice}", "It is so.", "How long will I be sore?", "How long am I sore?"),
        ["a citation in a care card"] = new("advice.yml", "/get-help-now", "- New weakness.", "- New weakness [@lee2020].",
            "- New weakness of a leg.", "New weakness of a leg.", "A fever.", "A high fever."),
        ["an unknown level of urgency"] = new("advice.yml", "/get-help-now", "level: emergency", "level: emergenzy",
            "level: emergency\n  after: Do not wait.", "Do not wait.", "A fever.", "A high fever."),
        ["a key that no topic has"] = new("topics.yml", "/", "description: About being sore.", "about: About being sore.",
            "description: All about being sore.", "All about being sore.", "About massage.", "All about massage."),
        ["a phone number in words"] = new("site.yml", "/get-help-now", "emergency: \"112\"", "emergency: one one two",
            "emergency: \"113\"", "tel:113", "Little Spine", "Smaller Spine"),
    };

    public static TheoryData<string> Slips => [.. s_slips.Keys];

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_bad_entry_keeps_its_last_sound_form_while_another_goes_live(string name)
    {
        var slip = s_slips[name];
        using var live = new LiveSite();
        var before = await live.Site.Get(slip.Address);
        before.Text.ShouldContain(slip.Other);

        live.Files.Change(slip.File, slip.Sound, slip.Broken).Change(slip.File, slip.Other, slip.Changed);
        await live.UntilItReports(slip.File);

        (await live.Site.Get(slip.Address)).Text.ShouldBe(before.Text.Replace(slip.Other, slip.Changed, StringComparison.Ordinal));

        live.Files.Change(slip.File, slip.Broken, slip.Mended);

        await Patience.Until("the mended entry is live", async () => (await live.Site.Get(slip.Address)).Text.Contains(slip.Mark, StringComparison.Ordinal));
        live.Site.Library.Problems.ShouldNotContain(problem => problem.IsError);
    }

    /// <summary>An entry as it was, broken, and mended in new words, with what shows them; and a change to another entry.</summary>
    private sealed record Slip(
        string File, string Address, string Sound, string Broken, string Mended, string Mark, string Other, string Changed);
}
