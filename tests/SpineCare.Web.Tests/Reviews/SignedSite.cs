using SpineCare.Content;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Reviews;

/// <summary>A little site with a made-up reviewer who has signed the page of home care on November 21, 2026.</summary>
public sealed class SignedSite : IDisposable
{
    public const string File = "reviews/soreness/home-care.md";

    public SignedSite()
    {
        Little.Write("reviewers.yml", "ep:\n  name: Dr. Example <Person>\n  credentials: DC\n").Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_every:\n  note: 12");
        Sign("/soreness/home-care");
    }

    public LittleSite Little { get; } = new();

    public SignedSite Sign(string address)
    {
        var clock = new Clock { Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
        var library = new LibraryReader(SpineCareSite.ReservedAddresses, time: clock).Read(SourceSet.Read(new ContentFolder(Little.Content)), SourceSet.Empty).Library;
        var signature = Signing.Sign(library, library.Find(address)!, "ep").Signature!;
        Little.Write(signature.File, signature.ToSource().Text);
        return this;
    }

    /// <summary>A page as it is on a day.</summary>
    public async Task<Answer> Get(string address, DateOnly day)
    {
        await using var site = new SiteUnderTest(Little.Content);
        site.Clock.Now = new(day, new TimeOnly(12, 0), TimeSpan.Zero);
        return await site.Get(address);
    }

    public void Dispose() => Little.Dispose();
}
