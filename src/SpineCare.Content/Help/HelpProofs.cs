using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Help;

/// <summary>
/// The questions after proofreading. A bad one keeps its last sound form. Where the questions do not fit each other, all of
/// them stay as they were last sound together: no edit may leave a way on which a sign is not asked.
/// </summary>
internal static class HelpProofs
{
    public static DataFile<HelpQuestion> Keep(DataFile<HelpQuestion> file, Desk desk)
    {
        var reader = new Proofreader(desk);
        var read = file.Items.Select(item => (Item: item, Problems: item.IsLastSound ? [] : reader.Check(item.Value).ToArray())).ToArray();
        Item<HelpQuestion>[] items = [.. read.Select(pair => pair.Problems.Any(problem => problem.IsError) ? file.LastSound.GetValueOrDefault(pair.Item.Key) : pair.Item).OfType<Item<HelpQuestion>>()];
        var told = file.Problems.AddRange(read.SelectMany(pair => pair.Problems));
        ContentProblem[] misfits = [.. HelpCheck.Check([.. items.Select(item => item.Value)], file, desk)];
        if (misfits.Length == 0)
            return file with { Items = [.. items], Problems = told };

        // A question that cannot be read may be the one that seems to be missing.
        return file with
        {
            Items = [.. file.LastSound.Values.OrderBy(item => item.Source.FirstLine)],
            Problems = told.Any(problem => problem.IsError) ? told : told.AddRange(misfits),
        };
    }
}
