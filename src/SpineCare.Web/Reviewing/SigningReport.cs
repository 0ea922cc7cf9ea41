using System.Globalization;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews.Texts;
using SpineCare.Web.Components;

namespace SpineCare.Web.Reviewing;

/// <summary>Tells what was signed, in the words that staff read after the verb.</summary>
internal static class SigningReport
{
    private const string WaitingLabel = "[Not yet reviewed]";

    public static void Signed(Publication before, Publication now, TextWriter output)
    {
        var signature = now.Review.Signature!;
        output.WriteLine($"Signed: {now.Address} by {signature.By.Name}, {signature.By.Credentials}, on {Dates.InWords(signature.SignedOn)}. Next review due {Dates.InWords(now.Review.DueOn)}.");
        output.WriteLine(Since(before));
        output.WriteLine($"The signed text is in {signature.File}. The reviewer must have read all of it: review show {now.Address[1..]}");
        if (signature.Text.Lines.Count(line => line.Contains(WaitingLabel, StringComparison.Ordinal)) is var waiting and > 0)
            output.WriteLine($"{Count(waiting, "place")} of the text still {(waiting == 1 ? "says" : "say")} '{WaitingLabel[1..^1]}'. If the reviewer has checked them, take {{waiting}} out there, and sign again.");
    }

    public static void Marked(Publication before, Publication now, TextWriter output)
    {
        var signature = now.Review.Signature!;
        output.WriteLine($"Marked as not clinical: {Count(signature.NotClinical.Length, "line")} of {now.Address}, in {signature.File}.");
        WriteChanges(before, output);
        output.WriteLine($"The page counts as reviewed by {signature.By.Name} on {Dates.InWords(signature.SignedOn)} again.");
    }

    public static string NoPage(Library library, string name)
    {
        var path = name.Trim().Trim('/');
        var address = "/" + (path.EndsWith(".md", StringComparison.Ordinal) ? path[(path.IndexOf("articles/", StringComparison.Ordinal) is var at and >= 0 ? at + "articles/".Length : 0)..^3] : path);
        return library.BeingCorrected.Contains(address)
            ? $"The page {address} has a mistake, so readers do not see what stands in its file. Mend it first: check tells how."
            : $"There is no page '{name}'.{Spelling.DidYouMean(address, library.Publications.Select(page => page.Address))}";
    }

    /// <summary>The changed sentences of a page: what was signed, and what readers see.</summary>
    public static void WriteChanges(Publication page, TextWriter output)
    {
        foreach (var change in page.Review.Changes)
            output.WriteLine($"  {(change.IsNew ? '+' : '-')} {change.Text}");
    }

    private static string Since(Publication before)
    {
        if (before.Review.Signature is not { } last)
            return "It is the first signature under this page.";
        var changes = last.Text.ChangesTo(ReaderText.Of(before));
        return changes.IsEmpty
            ? $"Nothing has changed since {Dates.InWords(last.SignedOn)}."
            : $"Since {Dates.InWords(last.SignedOn)}, {Count(changes.Count(change => !change.IsNew), "signed sentence")} had gone, and {Count(changes.Count(change => change.IsNew), "sentence")} had come.";
    }

    private static string Count(int number, string what) => $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
