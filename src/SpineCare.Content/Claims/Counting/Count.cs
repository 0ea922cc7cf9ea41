namespace SpineCare.Content.Claims.Counting;

/// <summary>A place in a sentence that counts people, gives a percentage, or compares two chances.</summary>
internal readonly record struct Count(CountKind Kind, int Start, string Text)
{
    /// <summary>What it comes to, without the words around it: "20 in 100 people" and "20 in 100" are the same.</summary>
    public string Value => $"{Kind} {string.Join('/', Amount.In(Text).Select(amount => amount.Value))}";

    /// <summary>What a sentence does that holds it, for a message: "gives a number of people, '20 in 100'".</summary>
    public string InWords => Kind switch
    {
        CountKind.People => $"gives a number of people, '{Text}'",
        CountKind.Percentage => $"gives a percentage, '{Text}'",
        _ => $"says how much likelier something is, '{Text}'",
    };
}

internal enum CountKind
{
    People,
    Percentage,
    Comparison,
}
