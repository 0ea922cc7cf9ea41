using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>A piece of YAML that knows its place: a text, a list, or a map.</summary>
internal abstract record YamlValue(SourceLocation Place);

/// <summary>A text. <see cref="Passage"/> lets a mistake inside it be found in the file.</summary>
internal sealed record YamlText(SourceLocation Place, Passage Passage) : YamlValue(Place)
{
    public string Text => Passage.Text;
}

internal sealed record YamlList(SourceLocation Place, ImmutableArray<YamlValue> Items) : YamlValue(Place);

internal sealed record YamlMap(SourceLocation Place, ImmutableArray<YamlField> Fields) : YamlValue(Place);

/// <summary>One key of a map with its value.</summary>
internal sealed record YamlField(string Key, SourceLocation Place, YamlValue Value);

/// <summary>What came of reading YAML: the map at its root, or the problems that kept it from being read.</summary>
internal sealed record YamlReading(YamlMap? Root, ImmutableArray<ContentProblem> Problems);
