using System.Collections.Immutable;
using SpineCare.Content.Pictures;

namespace SpineCare.Content.Articles;

/// <summary>A picture that a page shows: its name in the folder figures, and what tells it from itself after an edit ("" while it is not there).</summary>
public sealed record Picture(string Name, string Mark)
{
    /// <summary>Where it stands; "" while it is not there.</summary>
    public string Address { get; private init; } = "";

    /// <summary>The texts that are drawn in it.</summary>
    public ImmutableArray<string> Texts { get; private init; } = [];

    internal static Picture Of(string name, PictureFile? file) => file is null ? new(name, "") : new(name, file.Mark) { Address = file.Address, Texts = file.Texts };
}
