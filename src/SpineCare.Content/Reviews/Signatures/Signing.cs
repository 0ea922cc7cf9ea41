using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews.Texts;
using SpineCare.Content.Reviews.Wording;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>
/// Puts signatures under the pages of a library that was read without last sound versions, so that what is signed is what
/// stands in the content folder and what readers see.
/// </summary>
public static class Signing
{
    /// <summary>The page that somebody names by its address or by its file; null where there is none.</summary>
    public static Publication? FindPage(Library library, string name)
    {
        var path = name.Trim().Replace('\\', '/');
        return path.EndsWith(".md", StringComparison.Ordinal)
            ? library.Publications.FirstOrDefault(page => $"/{path}".EndsWith("/" + page.File, StringComparison.Ordinal))
            : library.Find("/" + path.Trim('/').ToLowerInvariant());
    }

    /// <summary>A signature of today under the page as it stands.</summary>
    public static SigningOutcome Sign(Library library, Publication page, string by)
    {
        if (!library.Reviewers.TryGetValue(by, out var reviewer))
            return SigningOutcome.Refused($"reviewers.yml has no reviewer '{by}'.{Spelling.DidYouMean(by, library.Reviewers.Keys)} {Known(library)}");
        if (WhyNotSeen(library, page) is { Length: > 0 } why)
            return SigningOutcome.Refused(why);
        var last = page.Review.Signature;
        return new(new()
        {
            File = SignaturePlace.FileOf(page.File),
            Address = page.Address,
            By = reviewer,
            SignedOn = library.Day,
            Text = ReaderText.Of(page),
            Earlier = last is null ? [] : [last.Summary, .. last.Earlier],
        }, "");
    }

    /// <summary>The last signature with all changes since then marked as not clinical; a refusal where one of them may be more.</summary>
    public static SigningOutcome MarkNotClinical(Library library, Publication page, string by)
    {
        if (by.Trim() is not { Length: > 0 and <= ReviewerSchema.LongestName } name)
            return SigningOutcome.Refused($"Say who you are: a name of 1 to {ReviewerSchema.LongestName} characters after '--by'.");
        if (page.Review.Signature is not { } signature)
            return SigningOutcome.Refused($"Nobody has signed {page.Address} yet, so there is nothing to compare it with.");
        if (WhyNotSeen(library, page) is { Length: > 0 } why)
            return SigningOutcome.Refused(why);
        if (page.Review.State == ReviewState.Reviewed)
            return SigningOutcome.Refused($"{page.Address} is what was signed: there is no change to mark.");
        var now = ReaderText.Of(page).Lines;
        if (now.Length != signature.Text.Lines.Length)
            return SigningOutcome.Refused($"A paragraph, an item, or a row was put in or taken out, which can be clinical. {SignAgain(page)}");

        var changes = now.Select((line, at) => new WordingChange(at + 1, signature.Text.Lines[at], line) { On = library.Day, By = name })
            .Where(change => change.Was != change.Is).ToArray();
        var used = new Lazy<HashSet<string>>(() => WordsOf(library));
        return changes.Select(change => (change, why: WhyClinical(change, library.ProtectedWords, used))).FirstOrDefault(pair => pair.why.Length > 0) is { change: { } first } pair
            ? SigningOutcome.Refused($"This change may be clinical. {pair.why}\n{Sentences(first)}\n{SignAgain(page)}")
            : new(signature with { NotClinical = [.. changes.Select(change => signature.NotClinical.FirstOrDefault(known => IsSame(known, change)) ?? change)] }, "");
    }

    /// <summary>A word that other texts use is spelled as it should be, so putting another in its place is no change of spelling.</summary>
    private static string WhyClinical(WordingChange change, ProtectedWords words, Lazy<HashSet<string>> used)
    {
        var comparison = WordingComparison.Between(change.Was, change.Is, words);
        return comparison.WhyClinical.Length > 0 ? comparison.WhyClinical
            : comparison.Spellings.FirstOrDefault(spelling => used.Value.Contains(spelling.Was)) is { Was: { } was } spelling
                ? $"'{was}' became '{spelling.Is}', and other places of the site use the word '{was}'."
            : "";
    }

    /// <summary>Why what stands in the content folder is not what readers see, or "".</summary>
    private static string WhyNotSeen(Library library, Publication page)
    {
        if (page.State is PageState.Expired or PageState.Withdrawn)
            return $"Readers do not see {page.Address} any more, so it cannot be signed.";
        var errors = library.Problems.Where(problem => problem.IsError && MayShowOn(page, problem)).ToArray();
        return errors.Length == 0 ? ""
            : $"Readers may see an earlier version of a text with a mistake. Mend it first:\n{string.Join('\n', errors.Select(error => $"  {error}"))}";
    }

    /// <summary>True for a mistake in the page itself, or in a data file that pages share.</summary>
    private static bool MayShowOn(Publication page, ContentProblem problem) =>
        problem.Location.File == page.File || problem.Location.File.EndsWith(".yml", StringComparison.Ordinal);

    private static HashSet<string> WordsOf(Library library) =>
        library.Publications.SelectMany(page => ReaderText.Of(page).Lines).SelectMany(WordingComparison.WordsIn).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Known(Library library) => library.Reviewers.Count == 0
        ? "Nobody stands in it yet: write the name and the credentials of each reviewer there first."
        : $"The reviewers are: {string.Join(", ", library.Reviewers.Keys.Order(StringComparer.Ordinal))}.";

    private static string SignAgain(Publication page) => $"Let a reviewer read the page and sign it again: review sign {page.Address[1..]} --by <reviewer>";

    private static string Sentences(WordingChange change) =>
        string.Join('\n', new ReaderText([change.Was]).ChangesTo(new ReaderText([change.Is])).Select(sentence => $"  {(sentence.IsNew ? '+' : '-')} {sentence.Text}"));

    private static bool IsSame(WordingChange known, WordingChange change) => known.Line == change.Line && known.Was == change.Was && known.Is == change.Is;
}
