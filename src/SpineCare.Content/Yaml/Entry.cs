using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>One entry of a data file: its key and the stretch of the file that it takes up, key line included.</summary>
/// <param name="Key">Its name at the left margin.</param>
/// <param name="Passage">The lines from its name to the next one at the margin.</param>
/// <param name="IsCut">True where a line that belongs to no entry follows: the rest of the entry may stand behind it.</param>
internal sealed record Entry(string Key, Passage Passage, bool IsCut)
{
    /// <summary>An entry with nothing in it, for those who only want to know what is asked for.</summary>
    public static Entry OfNothing(string file, string key) => new(key, new(file, $"{key}: {{}}", 1, 0), IsCut: false);

    public SourceLocation Place => Passage.Start;
}
