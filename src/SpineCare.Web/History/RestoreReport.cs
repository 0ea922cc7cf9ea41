using SpineCare.Content;
using SpineCare.Content.Changes;
using SpineCare.Content.Sources;
using SpineCare.Web.History.Git;

namespace SpineCare.Web.History;

/// <summary>Tells what a version that was brought back changed, how to undo that, and what the check says now.</summary>
internal sealed class RestoreReport(string file, TextWriter output)
{
    public void WriteChange(SourceText? before, SourceText after)
    {
        foreach (var line in before is null ? ["The file is there again."] : ChangeWords.Of(TextChange.Between(before, after), withSentences: false))
            output.WriteLine($"  {line}");
        output.WriteLine(file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? "Its 'changed' tells today, and its 'change_note' that an earlier version is back. Write your reason there."
            : "All of its entries stand as they stood then, also those that you did not mean to bring back.");
    }

    /// <summary>Tells where the text is that stood there before: in a copy, or in the newest version.</summary>
    public void WriteWayBack(string copy, SavedVersion newest) => output.WriteLine(
        copy.Length > 0 ? $"What stood there before was not saved in the history. A copy of it is here: {copy}"
        : newest.IsRemoval ? "To undo this, delete the file."
        : $"To undo this: restore {FileName.AddressOf(file)} {newest.Id}");

    /// <summary>Tells every problem of the file, and the mistakes that its return made in others.</summary>
    public void WriteProblems(Library before, Library after)
    {
        var known = before.Problems.Select(problem => problem.ToString()).ToHashSet(StringComparer.Ordinal);
        var told = after.Problems.Where(problem => problem.Location.File == file || (problem.IsError && !known.Contains(problem.ToString()))).ToArray();
        foreach (var problem in told)
            output.WriteLine($"{problem}\n  {problem.Cure}");
        output.WriteLine(told.Any(problem => problem.IsError)
            ? "There is a mistake to mend. Until then, readers go on seeing the last sound version."
            : "The site shows it within two seconds. It is in the history as soon as somebody saves it there.");
    }
}
