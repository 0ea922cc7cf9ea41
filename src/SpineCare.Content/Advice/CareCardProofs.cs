using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Advice;

/// <summary>The shared cards after proofreading: one that names what is not there keeps its last sound form.</summary>
internal static class CareCardProofs
{
    public static DataFile<CareCard> Read(DataFile<CareCard> file, Desk desk)
    {
        var reader = new Proofreader(desk);
        List<Item<CareCard>> items = [];
        List<ContentProblem> problems = [];
        foreach (var item in file.Items)
        {
            ContentProblem[] found = item.IsLastSound ? [] : [.. reader.Check(item.Value)];
            problems.AddRange(found);
            if ((found.Length == 0 ? item : file.LastSound.GetValueOrDefault(item.Key)) is { } sound)
                items.Add(sound);
        }

        return file with { Items = [.. items], Problems = file.Problems.AddRange(problems) };
    }
}
