namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads the boxes of an AVIF picture (ISO/IEC 23008-12): the largest picture in it, how it is turned, and what else is kept.</summary>
internal static class AvifHeader
{
    public static PhotoFacts? Find(ReadOnlySpan<byte> bytes)
    {
        if (FindBox(bytes, new(0, bytes.Length), "meta") is not { } meta)
            return null;
        // The box "meta" begins with four bytes of version and flags.
        meta = meta with { From = meta.From + 4 };
        if (FindBox(bytes, meta, "iprp") is not { } properties || FindBox(bytes, properties, "ipco") is not { } list)
            return null;

        var (width, height, isTurned) = (0L, 0L, false);
        foreach (var box in BoxesIn(bytes, list))
        {
            if (box.Name == "ispe" && Bytes.Big(bytes, box.From + 4, 4) is var wide && Bytes.Big(bytes, box.From + 8, 4) is var high && wide > 0 && high > 0 && wide * high > width * height)
                (width, height) = (wide, high);
            isTurned |= box.Name == "irot" && Bytes.Big(bytes, box.From, 1) is 1 or 3;
        }

        return width == 0 ? null : isTurned ? new(height, width, TellsMore(bytes, meta)) : new(width, height, TellsMore(bytes, meta));
    }

    /// <summary>True where an item of the picture is EXIF data, or a text such as XMP.</summary>
    private static bool TellsMore(ReadOnlySpan<byte> bytes, Box meta)
    {
        if (FindBox(bytes, meta, "iinf") is not { } items)
            return false;
        var first = items.From + (Bytes.Big(bytes, items.From, 1) == 0 ? 6 : 8);
        foreach (var item in BoxesIn(bytes, items with { From = first }))
        {
            var at = item.From + (Bytes.Big(bytes, item.From, 1) == 3 ? 10 : 8);
            if (Bytes.Name(bytes, at) is "Exif" or "mime")
                return true;
        }

        return false;
    }

    private static Box? FindBox(ReadOnlySpan<byte> bytes, Box outer, string name)
    {
        foreach (var box in BoxesIn(bytes, outer))
        {
            if (box.Name == name)
                return box;
        }

        return null;
    }

    /// <summary>The boxes that lie in another, up to the first whose length cannot be true.</summary>
    private static List<Box> BoxesIn(ReadOnlySpan<byte> bytes, Box outer)
    {
        List<Box> boxes = [];
        var at = outer.From;
        while (at + 8 <= outer.To)
        {
            var length = Bytes.Big(bytes, at, 4);
            var head = length == 1 ? 16 : 8;
            length = length == 1 ? Bytes.Big(bytes, at + 8, 8) : length == 0 ? outer.To - at : length;
            if (length < head || length > outer.To - at)
                break;
            boxes.Add(new(at + head, at + length) { Name = Bytes.Name(bytes, at + 4) });
            at += length;
        }

        return boxes;
    }

    private readonly record struct Box(long From, long To)
    {
        public string Name { get; init; } = "";
    }
}
