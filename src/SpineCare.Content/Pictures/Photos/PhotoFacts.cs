namespace SpineCare.Content.Pictures.Photos;

/// <summary>What the parts of a photo tell of it. <see cref="TellsMore"/> is true where it holds EXIF or XMP data.</summary>
internal readonly record struct PhotoFacts(long Width, long Height, bool TellsMore);
