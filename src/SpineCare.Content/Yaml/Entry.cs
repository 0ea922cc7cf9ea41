using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>One entry of a data file: its key and the stretch of the file that it takes up, key line included.</summary>
internal sealed record Entry(string Key, Passage Passage)
{
    public SourceLocation Place => Passage.Start;
}
