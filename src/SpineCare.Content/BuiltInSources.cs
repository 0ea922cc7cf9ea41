using System.Collections.Immutable;
using SpineCare.Content.Sources;

namespace SpineCare.Content;

/// <summary>
/// The copy of urgent advice that is built into the program, for a first start with no content: the files of the content
/// folder that /get-help-now needs, as they were when the program was built.
/// </summary>
internal static class BuiltInSources
{
    private static readonly ImmutableDictionary<string, SourceText> s_texts = Load();

    /// <summary>The set, with the built-in copy of each file that it lacks.</summary>
    public static SourceSet Below(SourceSet set) => set with { Texts = set.Texts.AddRange(s_texts.Where(file => !set.Texts.ContainsKey(file.Key))) };

    private static ImmutableDictionary<string, SourceText> Load()
    {
        const string Prefix = "content:";
        var assembly = typeof(BuiltInSources).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new SourceText(name[Prefix.Length..], reader.ReadToEnd());
            })
            .ToImmutableDictionary(text => text.Path);
    }
}
