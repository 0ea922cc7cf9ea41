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
            var before = file.LastSound.GetValueOrDefault(item.Key);
            ContentProblem[] found = before is not null && ReferenceEquals(before.Source, item.Source) ? [] : [.. reader.Read(item.Value)];
            problems.AddRange(found);
            if ((found.Length == 0 ? item : before) is { } sound)
                items.Add(sound);
        }

        return file with { Items = [.. items], Problems = file.Problems.AddRange(problems) };
    }
}
