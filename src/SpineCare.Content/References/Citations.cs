using System.Collections.Immutable;

namespace SpineCare.Content.References;

/// <summary>Numbers the references of one page in the order in which its text first cites them.</summary>
internal sealed class Citations
{
    private readonly List<NumberedReference> _cited = [];

    /// <summary>Counts one more mention of a reference.</summary>
    public NumberedReference Cite(Reference reference)
    {
        var at = _cited.FindIndex(cited => cited.Reference.Key == reference.Key);
        if (at < 0)
        {
            _cited.Add(new(_cited.Count + 1, reference, 1));
            return _cited[^1];
        }

        return _cited[at] = _cited[at] with { Mentions = _cited[at].Mentions + 1 };
    }

    public ImmutableArray<NumberedReference> Cited => [.. _cited];
}
