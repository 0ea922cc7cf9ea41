using System.Collections.Immutable;
using Markdig.Syntax;
using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Help;

/// <summary>The questions by which readers find out how soon to get help, in their order, and the cards at which they end.</summary>
public sealed record HelpQuestions(ImmutableArray<AskedQuestion> Questions, ImmutableArray<HelpEnd> Ends)
{
    private const string Waiting = "waiting";

    public static HelpQuestions None { get; } = new([], []);

    /// <summary>Every page of the questions: the questions themselves, then their ends. The same for all readers.</summary>
    public ImmutableArray<string> Addresses => [.. Questions.Select(question => question.Address), .. Ends.Select(end => end.Address)];

    public AskedQuestion? FindQuestion(string name) => Questions.FirstOrDefault(question => question.Name == name);

    public HelpEnd? FindEnd(string name) => Ends.FirstOrDefault(end => end.Name == name);

    internal static HelpQuestions Of(DataFile<HelpQuestion> file, Desk desk)
    {
        HelpQuestion[] questions = [.. file.Items.Select(item => item.Value)];
        return questions.Length == 0 ? None : new(
            [.. questions.Select((question, index) => Asked(question, index + 1, questions.ElementAtOrDefault(index + 1), desk))],
            [.. Enum.GetValues<CareLevel>().Select(level => new HelpEnd(level, desk.Cards.TryGetValue(CareLevels.NameOf(level), out var card) ? CareCardMarkup.Of(card, desk) : default))]);
    }

    private static AskedQuestion Asked(HelpQuestion question, int number, HelpQuestion? next, Desk desk) =>
        new(question.Key, number, Labels.WithNumbers(HelpSchema.WordsOf(question.Asks), desk.Site.Phones))
        {
            Asks = Written(question.Asks, desk),
            Signs = [.. question.Signs.Select(sign => Written(sign, desk))],
            Yes = AddressOf(question.Yes),
            No = next is null ? AddressOf(question.No ?? question.NotSure) : Links.HelpStep(next.Key),
            NotSure = AddressOf(question.NotSure),
            IsWaiting = question.Texts.SelectMany(text => text.Document.Descendants<MarkerInline>()).Any(marker => marker.Name == Waiting),
        };

    private static string AddressOf(CareLevel level) => Links.HelpStep(CareLevels.NameOf(level));

    /// <summary>The text on one line. That it waits for a review is told once on its page.</summary>
    private static Markup Written(Prose line, Desk desk)
    {
        var renderer = new ProseRenderer(desk, new PageNotes()) { LabelToldOnce = Waiting };
        renderer.WithoutTerms(() => renderer.WriteLine(line));
        return renderer.ToMarkup();
    }
}
