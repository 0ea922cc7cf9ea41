using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Subjects;

/// <summary>Tells of names for search engines that readers do not find in the text. A section that is missing is told as such.</summary>
internal static class SubjectCheck
{
    public static IEnumerable<ContentProblem> Check(FrontMatter front, Prose body)
    {
        var (names, sections) = (front.Subject, new SectionWords(body, new PhoneNumbers()));
        if (names.About is { } about && !SubjectNames.StandsOn(about, front, sections))
            yield return Unseen(about, "on this page");
        foreach (var (passages, role) in new[] { (names.Harms, SectionRoles.Risks), (names.SeriousHarms, SectionRoles.Risks), (names.NotFor, SectionRoles.WhoShouldNot) })
        {
            var lines = sections.LinesOf(role);
            foreach (var name in passages.Where(name => !lines.IsEmpty && !SubjectNames.StandsIn(name, lines)))
                yield return Unseen(name, $"in the section '{{{role}}}'");
        }
    }

    private static ContentProblem Unseen(Passage name, string where) =>
        ProblemKind.SubjectUnseen.At(name.Start, $"The words '{name.Text.Trim()}' do not stand {where}, so search engines are not told of them.",
            "Copy a few words from the text, letter for letter. Or take the line out.");
}
