using System.Collections.Immutable;

namespace SpineCare.Content.Glossary;

/// <summary>Gathers the terms of one page in the order of their first use.</summary>
internal sealed class TermUses
{
    private readonly List<Term> _used = [];

    /// <summary>Counts a use of a term. True for the first one on the page.</summary>
    public bool Add(Term term)
    {
        if (_used.Exists(used => used.Key == term.Key))
            return false;
        _used.Add(term);
        return true;
    }

    public ImmutableArray<Term> Used => [.. _used];

    public int Count => _used.Count;
}
