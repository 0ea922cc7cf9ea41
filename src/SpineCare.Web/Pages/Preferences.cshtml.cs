using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Pages;

/// <summary>Where a reader sets how the site looks on this device. The server learns nothing of it (decision 0024).</summary>
public sealed class PreferencesModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Preferences.Title;

    public override string Description => OwnPage.Preferences.Description;

    public override string Address => Links.Preferences;

    public override string StyleSheet => "preferences";

    /// <summary>What may be chosen. The first of each is how the site looks to everybody; Styles/components/preferences.css knows the others.</summary>
    public static IReadOnlyList<Preference> All { get; } =
    [
        new("text", "Text size", [("", "Normal"), ("large", "Large"), ("larger", "Larger")]),
        new("spacing", "Space between letters, words, and lines", [("", "Normal"), ("wide", "Wide")]),
        new("colors", "Colors", [("", "As on my device"), ("light", "Light"), ("dark", "Dark")]),
    ];
}

/// <summary>Something that a reader may choose in one of some ways.</summary>
public sealed record Preference(string Name, string Title, IReadOnlyList<(string Value, string Words)> Ways);
