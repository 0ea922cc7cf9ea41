using System.Text.RegularExpressions;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Glossary;

/// <summary>The keys of an entry of glossary.yml.</summary>
internal static partial class TermSchema
{
    public static DataFile<Term>.Parsed Read(Entry entry) => EntrySchema.Read<Term>(entry, fields =>
    {
        var term = new Term(
            entry.Key,
            fields.Text("word", Term.LongestWord, required: true),
            fields.Text("plain", 80, required: true),
            fields.Fitting("meaning", 300, SentenceForm(), "Write a sentence that ends with a period.", required: true),
            fields.Texts("also", 8, Term.LongestWord))
        {
            IsEveryday = fields.YesOrNo("everyday"),
        };
        return (term, Slug.IsSlug(entry.Key) ? [] :
        [
            ProblemKind.FileNameNoAddress.At(entry.Place, $"'{entry.Key}' cannot be part of an address.", "Use lower-case words joined by '-'."),
        ]);
    });

    [GeneratedRegex(@"^[\s\S]*\.\z")]
    private static partial Regex SentenceForm();
}
