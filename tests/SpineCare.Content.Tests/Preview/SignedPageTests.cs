using SpineCare.Content.Reviews;
using SpineCare.Content.Tests.Reviews;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Preview;

/// <summary>Clinicians sign what readers see. The notes of a preview are no part of it.</summary>
public sealed class SignedPageTests : IDisposable
{
    private static readonly string s_long = string.Join(' ', Enumerable.Repeat("walk", 45)) + ".";

    private readonly SignedSite _signed = new();

    public void Dispose() => _signed.Dispose();

    [Fact]
    public void A_text_with_a_warning_is_signed_without_it_and_stays_reviewed_in_a_preview()
    {
        _signed.Little.Change(LittleSiteTexts.HomeCare, "Walk a little", $"{s_long} Walk a little");
        _signed.Sign();

        var page = _signed.Little.ReadForPreview().Find(SignedSite.HomeCare)!;

        page.Notes.Beside.ShouldNotBeEmpty();
        File.ReadAllText(_signed.Little.FileOf(SignedSite.File)).ShouldNotContain("is the most");
        (page.Review.State, _signed.Review().State).ShouldBe((ReviewState.Reviewed, ReviewState.Reviewed));
    }

    [Fact]
    public void A_preview_tells_that_the_file_is_no_longer_what_was_signed_while_an_error_keeps_it_from_readers()
    {
        _signed.Sign();
        var before = _signed.Little.Read(Sources.SourceSet.Empty).LastSound;
        _signed.Little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Run {nonsense}");

        _signed.Little.Read(before).Library.Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.Reviewed);
        _signed.Little.ReadForPreview(before).Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.Changed);
    }

    [Fact]
    public void A_text_with_an_error_cannot_be_signed()
    {
        _signed.Little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Run {nonsense}");

        _signed.ReadToSign().Find(SignedSite.HomeCare).ShouldBeNull();
    }
}
