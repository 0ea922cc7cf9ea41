using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.RedFlags.Said;
using SpineCare.Content.Sources;

namespace SpineCare.Content.RedFlags;

/// <summary>
/// Tries each sign on its own examples. One that misses an example keeps its last sound form, and so do the groups of words
/// that it calls: no edit may make the site deaf to a sign unseen. What was tried once is not tried again.
/// </summary>
internal sealed class RedFlagProofs
{
    private readonly ImmutableArray<Item<RedFlagEntry>> _tried;
    private readonly ImmutableArray<Fault> _faults;
    private readonly RedFlagList _list;

    private RedFlagProofs(DataFile<RedFlagEntry> file)
    {
        _tried = file.Items;
        _list = new(_tried.Select(item => item.Value));
        var flags = _tried.Where(item => !item.IsLastSound).Select(item => item.Value).OfType<RedFlag>().ToArray();
        _faults = [.. Headway.Over(flags, flag => new Fault(flag, [.. Check(flag, _list, file)])).Where(fault => !fault.Problems.IsEmpty)];
    }

    /// <summary>What came of trying the entries of a file: it is known already where they are those of before.</summary>
    public static RedFlagProofs For(DataFile<RedFlagEntry> file, RedFlagProofs? before) => before?._tried.SequenceEqual(file.Items) == true ? before : new(file);

    /// <summary>The file with the entries that are in use.</summary>
    public DataFile<RedFlagEntry> Keep(DataFile<RedFlagEntry> file)
    {
        if (_faults.IsEmpty)
            return file;
        var back = _faults.Select(fault => fault.Flag).SelectMany(flag => flag.Phrasings.SelectMany(phrasing => phrasing.Groups).Select(group => group.Name).Append(flag.Key)).ToHashSet();
        var signs = _faults.Select(fault => fault.Flag.Key).ToHashSet();
        return file with
        {
            Items = [.. file.Items.Select(item => back.Contains(item.Key) ? file.LastSound.GetValueOrDefault(item.Key) ?? (signs.Contains(item.Key) ? null : item) : item).OfType<Item<RedFlagEntry>>()],
            Problems = [.. file.Problems, .. _faults.SelectMany(fault => fault.Problems)],
        };
    }

    /// <summary>The signs of such a file, to be found in what readers type.</summary>
    public RedFlagList ListOf(DataFile<RedFlagEntry> kept) => _faults.IsEmpty ? _list : new(kept.Items.Select(item => item.Value));

    /// <summary>What is wrong with a sign. An unknown group is told alone: it is why examples are missed.</summary>
    private static IEnumerable<ContentProblem> Check(RedFlag flag, RedFlagList list, DataFile<RedFlagEntry> file)
    {
        var names = file.Items.Select(item => item.Key).Where(Phrasing.IsGroup).Where(name => name != WordGroup.Ordinary).ToArray();
        ContentProblem[] unknown =
        [
            .. from phrasing in flag.Phrasings
               from @group in phrasing.Groups
               where !names.Contains(@group.Name)
               select ProblemKind.WordGroupUnknown.At(@group.Place, $"No entry of this file holds the words of '{@group.Name}'.{Spelling.DidYouMean(@group.Name, names)}",
                   "Write the name of an entry in capitals. A word of patients stands in small letters."),
        ];
        if (unknown.Length > 0)
            return unknown;

        var missed = flag.Examples.Where(example => !list.Raises(flag, example.Text)).ToArray();
        var needless = flag.Harmless.Where(text => list.Raises(flag, text.Text)).ToArray();
        return missed.Take(1).Select(example => ProblemKind.RedFlagMissed.At(example.Start,
                $"The sign '{flag.Key}' does not hear '{example.Text.Trim()}'{Others(missed)}.",
                "Add the words to 'said', or to a group that it calls. If a word went from there by mistake, put it back."))
            .Concat(needless.Take(1).Select(text => ProblemKind.RedFlagNeedless.At(text.Start,
                $"The sign '{flag.Key}' hears itself in '{text.Text.Trim()}', which is harmless{Others(needless)}.",
                "Ask for more words in 'said', or add what is harmless to 'unless'.")));
    }

    private static string Others(Passage[] texts) => texts.Length > 1 ? $", and {texts.Length - 1} more" : "";

    private sealed record Fault(RedFlag Flag, ImmutableArray<ContentProblem> Problems);
}
