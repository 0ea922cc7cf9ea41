using System.Security.Cryptography;
using SpineCare.Content.Pictures.Drawings;
using SpineCare.Content.Pictures.Photos;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Pictures;

/// <summary>Reads the bytes of a picture, which may be anything: never fails, and trusts neither its name nor a length in it.</summary>
public static class PictureReader
{
    /// <summary>The most bytes of a picture: about four seconds on a slow phone line.</summary>
    public const int MostBytes = 500 * 1000;

    /// <param name="file">The path of the file in the content folder.</param>
    /// <param name="bytes">All that it holds.</param>
    public static PictureReading Read(string file, byte[] bytes)
    {
        var name = Path.GetFileName(file);
        var kind = PictureKind.Of(bytes);
        if (kind.Ending != Path.GetExtension(name))
            return PictureReading.Refused(WrongKind(file, name, kind));

        var mark = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return kind == PictureKind.Svg ? SvgReader.Read(file, bytes, mark) : PhotoReader.Read(file, bytes, mark);
    }

    public static ContentProblem TooLarge(string file, long bytes) => ProblemKind.PictureTooLarge.At(new(file),
        $"The picture has {bytes / 1000:N0} kB; {MostBytes / 1000} kB is the most. Readers on a phone would wait for it, and pay for it.",
        "Make it smaller: 1,600 pixels are wide enough for any page. On Windows, open it in Photos and choose 'Resize image'; on a Mac, in Preview, 'Adjust Size'. On a phone, open squoosh.app in the browser: the photo stays on your device.");

    private static ContentProblem WrongKind(string file, string name, PictureKind kind)
    {
        var place = new SourceLocation(file);
        if (kind.Ending.Length == 0)
        {
            return ProblemKind.PictureKindWrong.At(place, $"The name ends in {Path.GetExtension(name)}, and the file is {kind.Words}.",
                "Open it in a program for pictures, and save or export it as .svg, .png, .jpg, .webp, or .avif. To change its name is not enough.");
        }

        var right = Path.GetFileNameWithoutExtension(name) + kind.Ending;
        return ProblemKind.PictureKindWrong.At(place, $"The name ends in {Path.GetExtension(name)}, and the file is {kind.Words}.",
            $"Name the file '{right}', and write ':::figure {right}'.");
    }
}
