using System.Text;
using System.Xml;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Pictures.Drawings;

/// <summary>
/// Reads an SVG drawing: refuses what does more than show, and writes the rest small. Visitors are sent what it wrote, never the
/// file itself.
/// </summary>
internal sealed class SvgReader
{
    private const int Deepest = 64;
    private const int MostProblems = 20;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly XmlReaderSettings s_reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly string _file;
    private readonly List<ContentProblem> _problems = [];
    private readonly SvgWriter _writer = new();
    private SvgSize? _size;

    private SvgReader(string file) => _file = file;

    public static PictureReading Read(string file, byte[] bytes, string mark)
    {
        var reader = new SvgReader(file);
        if (reader.Decode(bytes) is not { } text)
            return PictureReading.Refused([.. reader._problems]);
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), s_reading);
            reader.Read(xml);
        }
        catch (XmlException e)
        {
            reader._problems.Add(reader.Broken(text, e));
        }

        return reader.Finish(mark);
    }

    private string? Decode(byte[] bytes)
    {
        try
        {
            return s_utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            _problems.Add(ProblemKind.PictureUnreadable.At(new(_file), "The SVG file is not saved as UTF-8.", "Open it in the program that drew it, and save it as SVG again."));
            return null;
        }
    }

    private void Read(XmlReader xml)
    {
        var dropped = int.MaxValue;
        while (_problems.Count < MostProblems && xml.Read())
        {
            if (xml.Depth <= dropped && xml.NodeType is XmlNodeType.Element)
                dropped = SvgWriter.Drops(xml) && xml.Depth > 0 ? xml.Depth : int.MaxValue;
            var isDropped = dropped < int.MaxValue;
            if (xml.Depth > Deepest)
            {
                _problems.Add(ProblemKind.PictureUnreadable.At(SvgSafety.PlaceOf(_file, xml), $"The drawing has groups inside groups, more than {Deepest} deep.", "Ungroup its parts in the program that drew it, and save it again."));
                return;
            }

            _problems.AddRange(SvgSafety.Check(_file, xml, isDropped));
            if (xml is { Depth: 0, NodeType: XmlNodeType.Element })
                ReadRoot(xml);
            if (!isDropped)
                _writer.Write(xml);
            if (isDropped && xml.Depth == dropped && (xml.NodeType is XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true }))
                dropped = int.MaxValue;
        }
    }

    private void ReadRoot(XmlReader xml)
    {
        if (xml.LocalName != "svg" || xml.NamespaceURI != SvgWriter.Namespace)
        {
            _problems.Add(ProblemKind.PictureUnreadable.At(SvgSafety.PlaceOf(_file, xml), $"The file begins with '<{xml.Name}', which no browser takes for a drawing.",
                $"It must begin with '<svg xmlns=\"{SvgWriter.Namespace}\"'. Open it in the program that drew it, and save it as SVG again."));
            return;
        }

        _size = SvgSize.Find(xml);
        if (_size is null)
        {
            _problems.Add(ProblemKind.PictureUnreadable.At(SvgSafety.PlaceOf(_file, xml), "The drawing does not say how large it is, so the page would jump while it loads.",
                "Write its size behind '<svg', such as viewBox=\"0 0 720 540\", or save it again from the program that drew it."));
        }
    }

    private PictureReading Finish(string mark)
    {
        if (_problems.Count > 0)
            return PictureReading.Refused([.. _problems]);
        var picture = new PictureFile(Path.GetFileName(_file), _size!.Value.Width, _size.Value.Height, _writer.ToBytes()) { Mark = mark, Texts = _writer.Texts };
        return new(picture, _writer.HasTitle ? [] : [ProblemKind.PictureUntitled.At(new(_file), "The drawing has no title, so that nobody knows later what it was drawn for.",
            "Put a line behind the first tag: '<title>How to wrap a cold pack</title>'. In Inkscape: File, Document Properties, Metadata, Title.")]);
    }

    private ContentProblem Broken(string text, XmlException e)
    {
        var at = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        var line = at < 0 ? 0 : text.AsSpan(0, at).Count('\n') + 1;
        // The reader tells no place of a type that it refuses.
        if (line > 0 && (e.LineNumber == 0 || e.LineNumber == line))
        {
            return ProblemKind.PictureUnsafe.At(new(_file, line, at - text.LastIndexOf('\n', at)), "The drawing has a line '<!DOCTYPE', which can make a program fetch other files.",
                "Take the line out, from '<!DOCTYPE' to its '>'. Nothing is lost. Or save the drawing as plain SVG.");
        }

        return ProblemKind.PictureUnreadable.At(new(_file, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)), "The SVG file is broken here: no program can read on.",
            "Open it in the program that drew it, and save it as SVG again. If you changed the file by hand, undo that.");
    }
}
