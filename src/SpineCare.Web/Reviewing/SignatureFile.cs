using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Reviewing;

/// <summary>Puts signatures into the content folder: each file whole or not at all, so that nobody reads half a signature.</summary>
internal static class SignatureFile
{
    /// <exception cref="UnusableSettingException">The folder cannot be written to.</exception>
    public static void Write(string contentFolder, Signature signature)
    {
        var file = Path.Combine(contentFolder, signature.File);
        try
        {
            WholeFile.Write(file, signature.ToSource().Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSettingException($"The signature cannot be written to '{file}'. {e.Message}");
        }
    }
}
