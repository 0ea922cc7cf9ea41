using System.Net;

namespace SpineCare.Content.Preview;

/// <summary>Writes a problem for whoever mends it. Its severity is told in a word, so that colour is never the only sign.</summary>
public static class ProblemMarkup
{
    /// <summary>The note of a problem that stands in a list: with the line of the file, since the text is not beside it.</summary>
    public static Markup Of(ProblemNote note) => new(Html(note, tellsSource: true));

    /// <summary>Where the note of a problem stands on its page. No heading can have such an anchor.</summary>
    public static string Anchor(ProblemNote note) => $"problem_{note.Number}";

    internal static string Html(ProblemNote note, bool tellsSource = false)
    {
        var problem = note.Problem;
        var id = note.Number > 0 ? $" id=\"{Anchor(note)}\"" : "";
        var source = tellsSource && note.SourceLine.Length > 0 ? $"<p class=\"problem__source\"><code>{WebUtility.HtmlEncode(note.SourceLine.Trim())}</code></p>\n" : "";
        return $"""
            <div class="problem problem--{(problem.IsError ? "error" : "warning")}"{id}>
            <p class="problem__place"><strong>{(problem.IsError ? "Error" : "Warning")}, line {problem.Location.Line}</strong> <span class="problem__code">{problem.Kind.Code}</span></p>
            {source}<p class="problem__message">{WebUtility.HtmlEncode(problem.Message)}</p>
            <p class="problem__cure">{WebUtility.HtmlEncode(problem.Cure)}</p>
            </div>

            """;
    }
}
