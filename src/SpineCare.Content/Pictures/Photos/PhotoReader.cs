using SpineCare.Content.Problems;

namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads a photo: its size, and whether it tells more than it shows. Its pixels are left to the browser.</summary>
internal static class PhotoReader
{
    /// <summary>The most pixels of a side: more than any screen of a reader shows.</summary>
    public const int MostPixels = 4000;

    private const string Without =
        "On Windows, right-click the file, choose Properties, Details, 'Remove Properties and Personal Information'. On a Mac or a phone, open squoosh.app in the browser, put the photo in, and save what it gives: the photo stays on your device, and the data is left out.";

    public static PictureReading Read(string file, byte[] bytes, string mark)
    {
        var name = Path.GetFileName(file);
        var place = new SourceLocation(file);
        if (FactsOf(name, bytes) is not { Width: > 0, Height: > 0 } facts)
        {
            return PictureReading.Refused(ProblemKind.PictureUnreadable.At(place, "The photo is broken, or only a part of it is there.",
                "Copy it again from the camera or phone, or open it in a program for photos and save it again."));
        }

        ContentProblem[] problems =
        [
            .. facts.Width > MostPixels || facts.Height > MostPixels
                ? [ProblemKind.PictureTooLarge.At(place, $"The photo is {facts.Width} pixels wide and {facts.Height} high; {MostPixels} is the most for a side. A phone may have too little memory to show it.",
                    "Make it smaller: 1,600 pixels are wide enough for any page. On Windows, open it in Photos and choose 'Resize image'; on a Mac, in Preview, 'Adjust Size'. On a phone, open squoosh.app in the browser.")]
                : Array.Empty<ContentProblem>(),
            .. !facts.TellsMore ? [] : Exif.TellsPlace(bytes)
                ? [ProblemKind.PictureTellsPlace.At(place, "The photo tells where it was taken (GPS), which may be somebody's home. Whoever opens the page can read it out.", Without)]
                : new[] { ProblemKind.PictureTellsMore.At(place, "The photo holds hidden data (EXIF or XMP), such as the camera, the time, or an older version of the picture.", Without) },
        ];
        return problems.Length > 0 ? PictureReading.Refused([.. problems]) : new(new(name, (int)facts.Width, (int)facts.Height, bytes) { Mark = mark }, []);
    }

    private static PhotoFacts? FactsOf(string name, byte[] bytes) => Path.GetExtension(name) switch
    {
        ".jpg" => JpegHeader.Find(bytes),
        ".png" => PngHeader.Find(bytes),
        ".webp" => WebpHeader.Find(bytes),
        _ => AvifHeader.Find(bytes),
    };
}
