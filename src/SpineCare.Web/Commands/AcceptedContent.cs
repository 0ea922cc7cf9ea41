using SpineCare.Content;
using SpineCare.Content.Addresses;
using SpineCare.Content.Calendar;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Commands;

/// <summary><c>check --accept</c>: notes the public addresses and the texts as they are now, so that a later slip is seen.</summary>
internal static class AcceptedContent
{
    /// <summary>Writes both lists into the content folder, and tells what was new.</summary>
    public static void Write(string folder, SourceSet sources, Library library, TextWriter output)
    {
        var (list, added) = AddressList.Extended(sources, library);
        WholeFile.Write(Path.Combine(folder, AddressList.File), list);
        WholeFile.Write(Path.Combine(folder, ChangedDay.File), ChangedDay.Of(sources, library));
        foreach (var address in added)
            output.WriteLine($"New in {AddressList.File}: {address}");
        output.WriteLine($"Accepted: the texts of {library.Publications.Count()} pages.");
    }
}
