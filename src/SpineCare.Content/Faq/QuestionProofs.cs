using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Faq;

/// <summary>The questions after proofreading: the sound ones, and in place of a bad one its last sound form.</summary>
internal sealed record QuestionProofs(
    ImmutableArray<Item<Question>> Items, ImmutableArray<Question> LastSound, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>Those that have no sound form, so that no page shows them.</summary>
    public ImmutableArray<Question> Refused { get; private init; } = [];

    public static QuestionProofs Read(DataFile<Question> file, Desk desk, Desk keptDesk)
    {
        var reader = new Proofreader(desk);
        var items = ImmutableArray.CreateBuilder<Item<Question>>();
        var lastSound = ImmutableArray.CreateBuilder<Question>();
        var refused = ImmutableArray.CreateBuilder<Question>();
        List<ContentProblem> problems = [];
        foreach (var item in file.Items)
        {
            ContentProblem[] found = [.. reader.Check(item.Value)];
            var before = file.LastSound.GetValueOrDefault(item.Key);
            if (!item.IsLastSound)
                problems.AddRange(found);
            if (Array.TrueForAll(found, problem => !problem.IsError))
            {
                items.Add(item);
            }
            else if (before is not null && keptDesk.Topics.ContainsKey(before.Value.Topic))
            {
                items.Add(before);
                lastSound.Add(before.Value);
            }
            else
            {
                refused.Add(item.Value);
            }
        }

        return new(items.ToImmutable(), lastSound.ToImmutable(), [.. problems]) { Refused = refused.ToImmutable() };
    }

    /// <summary>The questions that an article shows.</summary>
    public IEnumerable<Question> On(string address) => Items.Select(item => item.Value).Where(question => IsOn(question, address));

    /// <summary>The questions that an article would show if they were sound.</summary>
    public IEnumerable<Question> MissingOn(string address) => Refused.Where(question => IsOn(question, address));

    /// <summary>The page of all questions, numbered for itself.</summary>
    public QuestionsAndAnswers Publish(ImmutableArray<Topic> topics, Desk desk)
    {
        var notes = new PageNotes();
        ImmutableArray<TopicQuestions> answered =
        [
            .. topics.Select(topic => new TopicQuestions(topic,
            [
                .. Items.Select(item => item.Value).Where(question => question.Topic == topic.Slug)
                    .Select(question => new AnsweredQuestion(question.Key, question.Text, ProseRenderer.Render(question.Answer, desk, notes, 3))),
            ])),
        ];
        return new(answered, notes.Citations.Cited, notes.Terms.Used);
    }

    private static bool IsOn(Question question, string address) => question.Articles.Any(article => article.Address == address);
}
