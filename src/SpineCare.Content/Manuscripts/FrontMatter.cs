using System.Collections.Immutable;
using SpineCare.Content.Calendar;
using SpineCare.Content.Problems;
using SpineCare.Content.Shapes;
using SpineCare.Content.Subjects;

namespace SpineCare.Content.Manuscripts;

/// <summary>What stands above the text of an article or page.</summary>
internal sealed record FrontMatter
{
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string MainMessage { get; init; }
    public required PageType Type { get; init; }
    public required DateOnly Published { get; init; }
    public required DateOnly Changed { get; init; }
    public required string ChangeNote { get; init; }
    /// <summary>The addresses that the page had before.</summary>
    public ImmutableArray<(string Address, SourceLocation Place)> Aliases { get; init; } = [];

    public required PageDays Days { get; init; }

    /// <summary>Where the value of each key stands.</summary>
    public required ImmutableDictionary<string, SourceLocation> Places { get; init; }

    /// <summary>The warnings that the writer has looked at and accepts, each with its reason.</summary>
    public ImmutableArray<Acceptance> Accept { get; init; } = [];

    public string Audience { get; init; } = "";
    public string Objective { get; init; } = "";
    public int Order { get; init; }
    public ImmutableArray<string> Ask { get; init; } = [];
    public ImmutableArray<(string Address, SourceLocation Place)> Related { get; init; } = [];

    /// <summary>The page that a handout is taken from.</summary>
    public string FullPage { get; init; } = "";

    /// <summary>How many sheets of paper a handout takes.</summary>
    public int Sheets { get; init; }

    /// <summary>What search engines are told that the article is about.</summary>
    public SubjectNames Subject { get; init; } = SubjectNames.None;
}
