namespace SpineCare.Content.Tests.Problems;

/// <summary>Claims without a source, and citations that do not stand as they should.</summary>
public static class ClaimSlips
{
    private const string Risks = "## Risks {risks}\n\n";

    public static IReadOnlyList<Slip> All { get; } =
    [
        Slip.InBody("a risk without a source", "SC221", 3, 1, $"{Risks}Most soreness passes soon."),
        Slip.InBody("a benefit without a source after one that has one", "SC221", 5, 1, "## Benefits {benefits}\n\nIt helps [@lee2020].\n\nIt helps a lot."),
        Slip.InBody("evidence without a source", "SC221", 3, 1, "## What studies found {evidence}\n\nStudies agree."),
        Slip.InBody("a second section of evidence without a source", "SC221", 7, 1, "## A {evidence}\n\nIt helps [@lee2020].\n\n## B {evidence}\n\nIt helps."),
        Slip.InBody("a risk under a heading of its own", "SC221", 5, 1, $"{Risks}### Rare ones\n\nA few people feel dizzy."),
        Slip.InBody("a risk that only begins with a source", "SC221", 3, 1, $"{Risks}Soreness is common [@lee2020]. It passes soon."),
        Slip.InBody("an item of a list of risks", "SC221", 4, 3, $"{Risks}- Soreness [@lee2020].\n- A headache.\n- A bruise. {{opinion}}"),
        Slip.InBody("an item of a list of risks after a line that cites nothing", "SC221", 6, 3, $"{Risks}It may bring:\n\n- Soreness [@lee2020].\n- A headache."),
        Slip.InBody("a risk that carries only a safety rule and a phone number", "SC221", 3, 1, $"{Risks}Weak legs are rare, but call {{emergency}}."),
        Slip.InBody("a risk in bold words", "SC221", 3, 3, $"{Risks}**Soreness** is common."),
        Slip.InBody("a risk in a quote", "SC221", 3, 3, $"{Risks}> Soreness is common."),
        Slip.InBody("a risk that a link tells", "SC221", 3, 1, $"{Risks}You may find [less pain](/about) by then."),
        Slip.InBody("a table of risks", "SC221", 5, 3, $"{Risks}| Risk | How often |\n| - | - |\n| Soreness | common |\n| Headache | rare |"),
        Slip.InBody("a question that gives a number", "SC221", 3, 1, $"{Risks}Did you know that 20 in 100 people get sore?"),
        Slip.InBody("a share of people", "SC222", 1, 1, "About 20 in 100 people get sore."),
        Slip.InBody("a share of people in a second sentence", "SC222", 1, 16, "Walk a little. One in ten gets a headache. Rest."),
        Slip.InBody("a share of people on a second line", "SC222", 2, 1, "Walk a little.\nIn one study, 4 of 10 patients felt better."),
        Slip.InBody("a number of people", "SC222", 1, 1, "Back pain troubles 619 million people."),
        Slip.InBody("half of the people", "SC222", 1, 1, "Half of the people felt better."),
        Slip.InBody("a percentage", "SC222", 3, 3, "Walk.\n\n- Soreness comes to 20% of us.\n- Rest."),
        Slip.InBody("a percentage in words", "SC222", 1, 1, "It helps twenty percent."),
        Slip.InBody("a chance twice as large", "SC222", 1, 1, "Smokers are twice as likely to hurt."),
        Slip.InBody("a chance three times as large", "SC222", 1, 1, "It comes three times more often."),
        Slip.InBody("a number of people before a label of the next sentence", "SC222", 1, 1, "About 20 in 100 people get sore. Call us. {waiting}"),
        Slip.InBody("a number of people before a citation of the next sentence", "SC222", 1, 1, "About 20 in 100 people get sore. It passes [@lee2020]."),
        Slip.InBody("a number of people in a table", "SC222", 3, 13, "| A | B |\n| - | - |\n| Massage | 10 in 100 people |"),
        Slip.InBody("a number of people in the caption of a figure", "SC222", 3, 10, Figure("It helps 20 in 100 people.", "A pack on a knee.")),
        Slip.InBody("a number of people in the alternative of a figure alone", "SC222", 3, 10, Figure("It helps some.", "Of 100 dots, 20 are filled: these people feel better.")),
        Slip.InBody("a percentage in the title of a figure alone", "SC222", 3, 10, Figure("It helps some.", "Dots.").Replace("title: A pack", "title: It helps 20 percent", StringComparison.Ordinal)),
        Slip.InBody("a chance without a source", "SC222", 1, 11, ":::chance 55 of 100 people feel sore."),
        Slip.InBody("a chance of visits out of ten without a source", "SC222", 3, 11, "Walk.\n\n:::chance 3 of 10 visits end well.\n:::"),
        Slip.InBody("a chance whose citation stands before its end", "SC225", 1, 33, ":::chance 55 of 100 people feel [@lee2020] sore."),
        Slip.InBody("a number of people that only the short version gives", "SC222", 5, 1, "About 20 in 100 people get sore [@lee2020].\n\n## In short {in-short}\n\nAbout 30 in 100 people get sore."),
        Slip.InBody("a number of people before a list", "SC222", 1, 1, "Of 100 people, 20 had these:\n\n- Pain\n- Soreness"),
        Slip.InFile("a number of people in an answer", "SC222", "faq.yml", (11, 34), ("It mostly is. {advice}", "It mostly is. {advice} About 20 in 100 people get sore.")),
        Slip.InFile("a number of people in a block of text", "SC222", "faq.yml", (8, 5), ("two [@lee2020].", "two [@lee2020].\n\n    Of 200 people, most were well.")),
        Slip.InBody("a reference twice in one citation", "SC223", 1, 6, "Walk [@lee2020; @lee2020]."),
        Slip.InBody("a reference twice in one sentence", "SC223", 1, 23, "Walk [@lee2020], rest [@lee2020]."),
        Slip.InBody("a citation twice in a row", "SC223", 1, 18, "Walk [@lee2020]. [@lee2020]"),
        Slip.InBody("two citations side by side", "SC224", 1, 16, "Walk [@lee2020][@park2021]."),
        Slip.InBody("two citations in one sentence", "SC224", 1, 23, "Walk [@lee2020], rest [@park2021]."),
        Slip.InBody("a citation in the middle of a sentence", "SC225", 1, 17, "Walk. One study [@lee2020] says so."),
        Slip.InBody("a citation behind the period", "SC225", 1, 7, "Walk. [@lee2020]"),
        Slip.InBody("a citation behind the period of a first sentence", "SC225", 1, 7, "Walk. [@lee2020] Rest."),
        Slip.InBody("a citation in the middle of an item", "SC225", 3, 10, "Walk.\n\n- A pack [@lee2020], or a bath."),
        Slip.InFile("a citation in the middle of an answer", "SC225", "faq.yml", (6, 18), ("two [@lee2020].", "two [@lee2020] or so.")),
        Slip.InBody("a footnote", "SC226", 1, 16, "Soreness passes[^1]."),
        Slip.InBody("a number in brackets", "SC226", 3, 17, "Walk.\n\nSoreness passes [1, 2]."),
        Slip.InBody("a citation without its sign", "SC310", 1, 17, "Soreness passes [lee2020]."),
        Slip.InBody("a citation without its brackets", "SC310", 1, 17, "Soreness passes @lee2020."),
        Slip.InBody("a citation without its end", "SC310", 1, 17, "Soreness passes [@lee2020."),
        Slip.InBody("a citation in round brackets", "SC310", 1, 17, "Soreness passes (@lee2020)."),
        Slip.InBody("a citation with a slip and without its brackets", "SC310", 1, 17, "Soreness passes @lee2002."),
        Slip.InBody("a citation without its sign in a section on risks", "SC310", 3, 17, $"{Risks}Soreness passes [lee2020]."),
        Slip.InBody("a citation with a space and without its end", "SC310", 1, 17, "Soreness passes [@ lee2020."),
        Slip.InBody("a citation with a space", "SC207", 1, 17, "Soreness passes [@ lee2020]."),
        Slip.InBody("a citation without its sign in a checklist", "SC310", 2, 8, ":::checklist\n- Walk [lee2020].\n:::"),
        Slip.InFile("a citation without its sign in an answer", "SC310", "faq.yml", (6, 18), ("[@lee2020]", "[lee2020]")),
        Twin("a DOI twice", "  doi: 10.1000/lee\n"),
        Twin("a DOI twice, once in capitals", "  doi: 10.1000/LEE\n"),
        Number("a DOI with its name", "doi", "doi:10.1000/kim"),
        Number("a DOI with a space", "doi", "10.1000/ kim"),
        Number("a DOI with the period of its sentence", "doi", "10.1000/kim."),
        Number("a DOI without its beginning", "doi", "1000/kim"),
        Number("a DOI with its address and a period", "doi", "https://doi.org/10.1000/kim."),
        Number("a PMID with its name", "pmid", "\"PMID: 123\""),
        Number("a PMID that is a PMCID", "pmid", "PMC123"),
        Number("a PMCID without its letters", "pmcid", "\"123\""),
    ];

    private static Slip Twin(string name, string number) =>
        new(name, "SC311", "references.yml", (23, 8), site => site.Append("references.yml", Kim + number).WriteBody("Walk [@kim2022; @lee2020]."));

    private static Slip Number(string name, string key, string value) =>
        new(name, "SC107", "references.yml", (24, key.Length + 5), site => site.Append("references.yml", $"{Kim}  url: https://kim.example.org/\n  {key}: {value}\n"));

    private const string Kim = "kim2022:\n  type: report\n  publisher: Us\n  title: A report\n  checked: A\n  found: Backs differ.\n";

    private static string Figure(string caption, string alternative) =>
        $":::figure warm-pack.svg\ntitle: A pack\ncaption: {caption}\nalt: \"{alternative}\"\nreading: Each dot is a person.\n:::";
}
