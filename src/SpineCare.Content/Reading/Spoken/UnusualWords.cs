using System.Collections.Frozen;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>Words that are spoken otherwise than the rules tell. Their plurals and other forms come by themselves.</summary>
internal static class UnusualWords
{
    private static readonly FrozenDictionary<string, int> s_syllables = new[]
    {
        Of(1, """
            ache aches aisle drawer fierce heist isle morgue pier pierce priest suite tier whoa
            ft hr lb lbs ms oz st
            """),
        Of(2, """
            acne ante aspirin average bachelor backaches beverage bloodshed boa bourgeois bullion business cafe canyon cashier
            chocolate choir cliche colonel conscience cordial crooked deathbed diamond diaper dogged earaches eavesdrop embed
            evening farewell frontier fruity genius glacier gooey guinea hatred headaches heartaches herpes interest jagged
            kindred latte leopard luncheon maybe naive naked nauseous people pharaoh posse premier premiere psyche ragged rugged
            several soldier sophomore sovereign stallion transient unreal unwed vineyard wednesday werewolf wicked wretched
            dr jr mr mrs nsaid sr vs
            """),
        Of(3, """
            alien battalion beloved convenience convenient element fiance fiancee fiesta finale forever heroin heroine ingenious
            impetuous infrared jeopardize jeopardy karate koala machete medallion militia nausea nauseate oasis rebellion recipe
            resilient sesame siesta simile stomachaches subpoena syncope temperature temperament tenement valuable vegetable
            waterbed wherever
            kg mg
            """),
        Of(4, """
            abalone allegedly anemone apostrophe catastrophe continuum diabetes epitome facsimile guacamole hacienda hyperbole
            initiative karaoke kamikaze laboratory marijuana recipient supposedly ukulele veterinary vigilante
            cm etc ml mm
            """),
        Of(5, "pituitary"),
    }
    .SelectMany(words => words)
    .ToFrozenDictionary(StringComparer.Ordinal);

    public static int? Find(string word) => s_syllables.TryGetValue(word, out var syllables) ? syllables : null;

    private static IEnumerable<KeyValuePair<string, int>> Of(int syllables, string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, syllables));
}
