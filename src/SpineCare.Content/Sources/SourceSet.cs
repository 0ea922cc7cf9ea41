using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Pictures;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>All content files as they stood at one moment, with the problems of those that could not be read.</summary>
public sealed record SourceSet
{
    public static readonly SourceSet Empty = new();

    private const string Figures = "figures/";
    private const int MostReadings = 3;

    /// <summary>The texts by their path in the folder.</summary>
    public ImmutableSortedDictionary<string, SourceText> Texts { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>Every file of the site that is there, readable or not, pictures included.</summary>
    public ImmutableSortedDictionary<string, FileStamp> Files { get; init; } =
        ImmutableSortedDictionary.Create<string, FileStamp>(StringComparer.Ordinal);

    /// <summary>The texts and drawings that are refused, as they can be shown to their writers.</summary>
    private ImmutableDictionary<string, SourceText> Refused { get; init; } = ImmutableDictionary<string, SourceText>.Empty;

    public ImmutableArray<ContentProblem> Problems { get; init; } = [];

    /// <summary>The pictures of the folder figures that may be shown, by name.</summary>
    public ImmutableDictionary<string, PictureFile> SoundPictures { get; init; } = ImmutableDictionary<string, PictureFile>.Empty;

    /// <summary>The paths of which there are copies under other names.</summary>
    private ImmutableHashSet<string> Copied { get; init; } = [];

    /// <summary>Reads a folder as it stands now. A missing folder gives an empty set with that problem.</summary>
    public static SourceSet Read(ContentFolder folder, IProgress<Headway>? progress = null)
    {
        for (var reading = 1; ; reading++)
        {
            if (folder.List() is not { } files)
                return Missing(folder.Path);
            KeyValuePair<string, FileStamp>[] read = [.. files.Where(file => IsRead(file.Key))];
            var readings = Headway.Over(read, "Opening files", progress, file => KeyValuePair.Create(file.Key, folder.Read(file.Key, file.Value))).ToDictionary();
            if (reading == MostReadings || !readings.Values.Any(text => text.IsChanging))
                return Of(files, readings);
        }
    }

    public static SourceSet Missing(string path) => Empty with
    {
        Problems =
        [
            ProblemKind.ContentFolderMissing.At(new(path), "The content folder is not there, or cannot be opened.",
                "Put the folder back, or set Content__Folder to the folder that holds site.yml and articles/."),
        ],
    };

    public static SourceSet Of(
        ImmutableSortedDictionary<string, FileStamp> files, IReadOnlyDictionary<string, FileReading> readings) => new()
        {
            Files = files.RemoveRange(files.Where(file => file.Value.IsStray).Select(file => file.Key)),
            Copied = [.. files.Values.Select(file => file.StandsFor).OfType<string>()],
            Texts = readings.Values.Select(reading => reading.Text).OfType<SourceText>()
                .ToImmutableSortedDictionary(text => text.Path, text => text, StringComparer.Ordinal),
            Refused = readings.Values.Select(reading => reading.Shown).OfType<SourceText>().ToImmutableDictionary(text => text.Path),
            SoundPictures = readings.Values.Select(reading => reading.Picture?.Picture).OfType<PictureFile>().ToImmutableDictionary(picture => picture.Name),
            Problems =
            [
                .. readings.Values.Select(reading => reading.Problem).OfType<ContentProblem>(),
                .. readings.Values.SelectMany(reading => reading.Picture?.Problems ?? []),
                .. files.Where(file => !IsRead(file.Key)).Select(file => file.Value.Refusal).OfType<ContentProblem>(),
            ],
        };

    /// <summary>The line of a place as its writer sees it; null where there is none, such as in a file that is missing.</summary>
    public string? FindLine(SourceLocation place) =>
        (Texts.GetValueOrDefault(place.File) ?? Refused.GetValueOrDefault(place.File))?.FindLine(place.Line);

    /// <summary>True for files that the site reads as text: Markdown, YAML, and the lists that the check writes.</summary>
    public static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || DataFiles.Lists.Contains(path);

    /// <summary>True for names that end as those of texts do.</summary>
    internal static bool EndsAsText(string name) => IsText(name) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    public static bool IsPicture(string path) => path.StartsWith(Figures, StringComparison.Ordinal) && PictureName.IsPicture(path[Figures.Length..]);

    /// <summary>True for files that are opened: texts and pictures.</summary>
    public static bool IsRead(string path) => IsText(path) || IsPicture(path);

    /// <summary>The names of the pictures in the folder figures, sound or not.</summary>
    public ImmutableHashSet<string> Pictures =>
    [
        .. Files.Where(file => file.Key.StartsWith(Figures, StringComparison.Ordinal) && file.Value.Refusal is null)
            .Select(file => file.Key[Figures.Length..])
            .Where(PictureName.IsPicture),
    ];

    /// <summary>The files of the folder figures that are meant as pictures, and that no text can name.</summary>
    public IEnumerable<ContentProblem> MisnamedPictures =>
        from file in Files.Keys
        where file.StartsWith(Figures, StringComparison.Ordinal) && PictureName.IsMeantAsPicture(file) && !PictureName.IsPicture(file[Figures.Length..])
        let why = PictureName.WhyRefused(file[Figures.Length..])
        select ProblemKind.PictureNameRefused.At(new(file), why.Message, why.Cure);

    /// <summary>True where the file may still be there: in a folder that could not be opened, or under the name of a copy.</summary>
    public bool MayHold(string path) =>
        Copied.Contains(path) || Files.Any(file => file.Key.EndsWith('/') && path.StartsWith(file.Key, StringComparison.Ordinal));
}
