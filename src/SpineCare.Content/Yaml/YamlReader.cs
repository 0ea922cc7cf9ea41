using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SpineCare.Content.Yaml;

/// <summary>
/// Reads the part of YAML that staff need: maps, lists, and texts. Tags, anchors, and aliases are refused, since an alias
/// of an alias can make a small file enormous and a tag can name a type of the program.
/// </summary>
internal sealed class YamlReader
{
    private const int Deepest = 8;

    private readonly Passage _passage;
    private readonly Parser _parser;
    private readonly List<ContentProblem> _problems = [];

    private YamlReader(Passage passage)
    {
        _passage = passage;
        _parser = new Parser(new StringReader(passage.Text));
    }

    public static YamlReading Read(Passage passage)
    {
        var reader = new YamlReader(passage);
        try
        {
            var root = reader.ReadDocument();
            return new(reader._problems.Exists(problem => problem.IsError) ? null : root, [.. reader._problems]);
        }
        catch (YamlException e)
        {
            return new(null, [.. reader._problems, reader.Broken(e.Start.Line > 0 ? e.Start : e.End, e.Message)]);
        }
        catch (Exception e)
        {
            // On broken input the parser throws more than its own exception: InvalidOperationException for "[a" before a
            // key, ArgumentException for "!!a/b]" or "\UFFFFFFFF", OverflowException for "%YAML 1.99999999999".
            var saying = e is InvalidOperationException ? "while parsing a flow sequence" : "";
            return new(null, [.. reader._problems, reader.Broken(reader._parser.Current?.Start ?? Mark.Empty, saying)]);
        }
    }

    private YamlMap ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return new(_passage.Start, []);

        _parser.Consume<DocumentStart>();
        var start = _parser.Current!.Start;
        var value = ReadValue(0);
        if (value is not YamlMap root)
        {
            _problems.Add(ProblemKind.YamlBroken.At(PlaceOf(start), "A list of keys and values is expected here.",
                "Write one 'key: value' a line, with a space after the colon."));
            root = new(_passage.Start, []);
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var next))
            _problems.Add(ProblemKind.YamlBroken.At(PlaceOf(next.Start), "A second YAML document begins here.",
                "Take out the line '---'."));
        return root;
    }

    private YamlValue ReadValue(int depth)
    {
        if (depth > Deepest)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it is nested too deep");

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(alias.Start, $"the alias *{alias.Value}");
            return Text(alias.Start, "");
        }

        if (_parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                Refuse(node.Start, $"the anchor &{node.Anchor.Value}");
            if (!node.Tag.IsEmpty)
                Refuse(node.Start, $"the tag {node.Tag.Value}");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlText(PlaceOf(scalar.Start), PassageOf(scalar));
        return _parser.TryConsume<SequenceStart>(out var list) ? ReadList(list, depth) : ReadMap(depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return new(PlaceOf(start.Start), items.ToImmutable());
    }

    private YamlMap ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var at = PlaceOf(_parser.Current!.Start);
            if (ReadValue(depth + 1) is not YamlText key)
            {
                _problems.Add(ProblemKind.YamlBroken.At(at, "A list or a map cannot be a key.",
                    "Put quotes around a text that holds braces or brackets."));
                ReadValue(depth + 1);
                continue;
            }

            var value = ReadValue(depth + 1);
            if (seen.Add(key.Text))
                fields.Add(new(key.Text, at, value));
            else
                _problems.Add(ProblemKind.KeyTwice.At(at, $"The key '{key.Text}' stands here a second time.", "Keep one of the two."));
        }

        return new(PlaceOf(start.Start), fields.ToImmutable());
    }

    private void Refuse(Mark mark, string what) =>
        _problems.Add(ProblemKind.YamlFeatureRefused.At(PlaceOf(mark), $"YAML would read {what} here, which this site does not use.",
            "If the sign is meant as text, put the whole value in \"double quotes\"."));

    private ContentProblem Broken(Mark mark, string parserMessage)
    {
        var (offset, message, cure) = BrokenYaml.Explain(_passage.Text, parserMessage);
        return ProblemKind.YamlBroken.At(offset is { } at ? _passage.At(at) : PlaceOf(mark), message, cure);
    }

    /// <summary>The parser's own lines would not do: to it, some other signs than a line feed end a line, too.</summary>
    private SourceLocation PlaceOf(Mark mark) => _passage.At((int)mark.Index);

    private YamlText Text(Mark mark, string text) => new(PlaceOf(mark), new(_passage.File, text, PlaceOf(mark).Line, 0));

    private Passage PassageOf(Scalar scalar)
    {
        var place = PlaceOf(scalar.Start);
        var (from, to) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, _passage.Text.Length));
        return new(_passage.File, scalar.Value, place.Line, place.Column - 1)
        {
            Writing = scalar.Style is ScalarStyle.Plain && place.Line == PlaceOf(scalar.End).Line || from == to ? null : new(_passage, from, to),
        };
    }
}
