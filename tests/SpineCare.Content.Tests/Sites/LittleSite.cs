using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SpineCare.Content.Articles;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Tests.Sites;

/// <summary>A whole little sound content folder in a temporary folder, whose files a test may change.</summary>
public sealed class LittleSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("little-site-").FullName;

    public LittleSite()
    {
        foreach (var (path, text) in LittleSiteTexts.All)
            Write(path, text);
    }

    /// <summary>The addresses that the site's own routes use.</summary>
    public static FrozenSet<string> Reserved { get; } = FrozenSet.Create("/faq", "/references", "/glossary", "/handouts", "/figures", "/error");

    /// <summary>The clock of the site. It stands at a day after all days of the little texts.</summary>
    public Clock Clock { get; } = new();

    public string Content => Path.Combine(_root, "content");

    public string State => Path.Combine(_root, "state");

    /// <summary>A folder beside the content folder, for what links may lead out to.</summary>
    public string Outside => Path.Combine(_root, "outside");

    /// <summary>Writes a body below sound front matter.</summary>
    public LittleSite WriteBody(string body, string path = LittleSiteTexts.HomeCare) =>
        Write(path, path == LittleSiteTexts.FirstVisit ? LittleSiteTexts.ArticleCalled("Your first visit for massage", body) : LittleSiteTexts.Article(body));

    public LittleSite Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public LittleSite Write(string path, byte[] bytes)
    {
        var file = FileOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>Writes a file beside its place, then renames it into its place, as many editors save.</summary>
    public void WriteByRename(string path, string text)
    {
        File.WriteAllText(FileOf(path) + "~", text);
        File.Move(FileOf(path) + "~", FileOf(path), overwrite: true);
    }

    /// <summary>Puts one text in the place of another, which must stand in the file once.</summary>
    public LittleSite Change(string path, string old, string now)
    {
        var text = File.ReadAllText(FileOf(path));
        text.Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        return Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    public LittleSite Append(string path, string text) => Write(path, File.ReadAllText(FileOf(path)) + text);

    public LittleSite Delete(string path)
    {
        if (Directory.Exists(FileOf(path)))
            Directory.Delete(FileOf(path), recursive: true);
        else
            File.Delete(FileOf(path));
        return this;
    }

    /// <summary>Rewrites the bytes of every text file, as another editor would have saved them.</summary>
    public void Resave(Func<byte[], byte[]> change)
    {
        foreach (var file in Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories).Where(SourceSet.IsText))
            File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
    }

    public string FileOf(string path) => Path.Combine(Content, path);

    public Library Read() => Read(SourceSet.Empty).Library;

    public Library ReadForPreview() => ReadForPreview(SourceSet.Empty);

    public Library ReadForPreview(SourceSet lastSound) =>
        new LibraryReader(Reserved, time: Clock, isPreview: true).Read(SourceSet.Read(new ContentFolder(Content)), lastSound).Library;

    public Edition Read(SourceSet lastSound) =>
        new LibraryReader(Reserved, time: Clock).Read(SourceSet.Read(new ContentFolder(Content)), lastSound);

    public ImmutableArray<ContentProblem> Problems() => Read().Problems;

    /// <summary>Starts the site: the library that is in use, over this content folder and its state folder.</summary>
    public LiveLibrary Start() => new(new ContentFolder(Content), new StateFolder(State), new LibraryReader(Reserved, time: Clock));

    public static Article HomeCareIn(Library library) => library.Articles["/soreness/home-care"];

    public static Article FirstVisitIn(Library library) => library.Articles["/massage/first-visit"];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
