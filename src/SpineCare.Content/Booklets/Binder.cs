using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Booklets;

/// <summary>Binds the pages of a topic to a booklet. It writes their texts anew, so it does that only when a booklet is asked for.</summary>
/// <param name="shelves">The pages that readers see.</param>
/// <param name="proofs">What they are made of, by file.</param>
/// <param name="questions">The questions in their order.</param>
/// <param name="desk">What an answer may name.</param>
internal sealed class Binder(Library shelves, Proofreading proofs, QuestionProofs questions, Desk desk)
{
    public Booklet Bind(Topic topic)
    {
        ImmutableArray<Article> pages = [.. shelves.On(topic).Where(article => article.State == PageState.Public)];
        var articles = pages.ToImmutableDictionary(article => article.Address);
        var notes = new PageNotes();
        ImmutableArray<Chapter> chapters = [.. pages.Select(article => new Chapter(article, TextOf(article, articles, notes)))];
        var answers = new ChapterSetting("", articles);
        return new(topic)
        {
            Chapters = chapters,
            Questions =
            [
                .. questions.Items.Select(item => item.Value).Where(question => question.Topic == topic.Slug || question.Articles.Any(article => articles.ContainsKey(article.Address)))
                    .Select(question => new AnsweredQuestion(question.Key, question.Text, ProseRenderer.Render(question.Answer, desk, notes, 3, answers))),
            ],
            References = notes.Citations.Cited,
            Words = notes.Terms.Used,
        };
    }

    private Markup TextOf(Article article, ImmutableDictionary<string, Article> articles, PageNotes notes)
    {
        var proof = proofs.Sound[article.File];
        return article.IsTakenDown
            ? CareCardMarkup.AllOf(proof.Body, proof.Desk, 2)
            : ProseRenderer.Render(proof.Body, proof.Desk, notes, 2, new ChapterSetting(article.Address, articles));
    }
}
