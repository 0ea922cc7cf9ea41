using System.Net;
using System.Text;

namespace SpineCare.Content.Help;

/// <summary>Writes a question's signs and answers. An answer is a link to the next page, so that nothing has to be remembered.</summary>
internal static class HelpMarkup
{
    public static Markup BodyOf(AskedQuestion question)
    {
        var text = new StringBuilder();
        if (!question.Signs.IsEmpty)
            text.Append("<ul class=\"signs\">\n").AppendJoin("\n", question.Signs.Select(sign => $"<li>{sign.Html}</li>")).Append("\n</ul>\n");
        text.Append("<ul class=\"answers\">\n");
        foreach (var (words, address) in new[] { ("Yes", question.Yes), ("No", question.No), ("I am not sure", question.NotSure) })
            text.Append($"<li><a class=\"answers__link\" href=\"{WebUtility.HtmlEncode(address)}\"><span class=\"answers__words\">{words}</span></a></li>\n");
        return new(text.Append("</ul>").ToString());
    }

    /// <summary>The first question, for the page of urgent help.</summary>
    public static string StartOf(AskedQuestion first, int headingLevel) =>
        $"""
        <section class="help-start">
        <h{headingLevel} class="help-start__heading">Do I need help now?</h{headingLevel}>
        <p class="help-start__about">A few short questions, for adults. This site does not keep your answers.</p>
        <p class="help-start__asks">{first.Asks.Html}</p>
        {first.Body.Html}
        </section>

        """;
}
