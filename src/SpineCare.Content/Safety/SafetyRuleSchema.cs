using SpineCare.Content.Data;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Safety;

/// <summary>The keys of an entry of safety-rules.yml.</summary>
internal static class SafetyRuleSchema
{
    public static DataFile<SafetyRule>.Parsed Read(Entry entry) => EntrySchema.Read<SafetyRule>(entry, fields =>
    {
        fields.Texts("facts", 20, 20);
        var rule = new SafetyRule(
            entry.Key,
            fields.Text("rule", 300, required: true),
            fields.Text("page", 160, required: true),
            fields.Text("section", 100),
            fields.PlaceOf("page"))
        {
            Card = fields.Text("card", 40),
            Says = fields.Texts("says", 8, 80, required: true),
        };
        return (rule, []);
    });
}
