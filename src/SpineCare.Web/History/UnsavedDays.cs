using SpineCare.Content.Calendar;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Web.History.Git;

namespace SpineCare.Web.History;

/// <summary>Compares the texts that are not yet saved in the history with their last saved versions: a changed text has a changed day.</summary>
internal static class UnsavedDays
{
    /// <summary>Nothing where there is no history. A text that was accepted is compared with what was accepted, and not here.</summary>
    public static IEnumerable<ContentProblem> Check(string folder, SourceSet sources, DateOnly today)
    {
        try
        {
            var accepted = ChangedDay.Known(sources);
            return ContentHistory.Find(folder) is not { } history ? [] :
            [
                .. from path in history.Unsaved
                   where sources.Texts.ContainsKey(path) && !accepted.Contains(path)
                   let before = history.LastCommitted(path)
                   where before is not null
                   from problem in ChangedDay.Check(sources.Texts[path], before, today)
                   select problem,
            ];
        }
        catch (UnusableSettingException)
        {
            return [];
        }
    }
}
