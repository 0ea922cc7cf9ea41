using System.Diagnostics;
using System.Text;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>
/// A content folder to which everything happens that happens to folders. What takes a page away does so in one step, so that
/// no busy machine can make a deletion of it: only the fleeting pages are ever deleted.
/// </summary>
public sealed class TormentedFolder : IDisposable
{
    private static readonly string[] s_strays =
    [
        "4913", "steady-1.md~", ".steady-1.md.swp", "#steady-1.md#", "~$eady-1.md", "~WRL0001.tmp", "steady-1.md.tmp.4711", ".~lock.steady-1.md#", "Thumbs.db",
        "steady-1 (1).md", "steady-1-DESKTOP-AB12CD.md", "steady-1 (Anna's conflicted copy 2026-11-21).md", "steady-1.sync-conflict-20261121-101112-AB.md",
        "steady-1 - Copy.md", "Copy of steady-1.md", "._steady-1.md", "steady-1.md.bak", "steady-1.md.orig", "bad\nname.md", "My Care.md",
    ];

    private readonly TemporaryFolder _root = new();
    private readonly Random _random;
    private readonly (string Name, Action Do)[] _tricks;

    public TormentedFolder(int seed)
    {
        _random = new(seed);
        _root.OpenToAll();
        PutBack();
        _tricks =
        [
            ("saved in place", () => Save(Steady(), File.WriteAllText)),
            ("saved by renaming", () => Save(Steady(), ByRenaming)),
            ("saved in two halves", () => Save(Steady(), InHalves)),
            ("emptied, then saved", () => Save(Steady(), (file, text) => { File.WriteAllText(file, ""); Wait(800); File.WriteAllText(file, text); })),
            ("saved with its old time", () => Save(Steady(), AtItsOldTime)),
            ("all times set back", SetTimesBack),
            ("a broken edit", Break),
            ("a link to nowhere", () => Run($"ln -s nowhere link; mv -T link content/{Steady()}")),
            ("a pipe", () => Run($"mkfifo pipe; mv -T pipe content/{Steady()}")),
            ("a page deleted and written", () => { var page = Fleeting(); Delete(page); Wait(2500); Save(page, File.WriteAllText); }),
            ("a folder in the place of a page", () => { var page = Fleeting(); Delete(page); Run($"mkdir content/{page}"); Wait(1500); Delete(page); Save(page, ByRenaming); }),
            ("a name with capitals", () => Instead("articles/soreness/steady-3.md", "articles/soreness/Steady-3.md")),
            ("a topic with a slip in its name", () => Instead("articles/soreness", "articles/sorness")),
            ("the articles moved out", () => Instead("articles", "../articles")),
            ("a page without rights", () => WithoutRights("content/" + Steady())),
            ("a folder without rights", () => WithoutRights("content/articles/soreness")),
            ("the articles without rights", () => WithoutRights("content/articles")),
            ("the content without rights", () => WithoutRights("content")),
            ("the content away", () => { Run("mv -T content away"); Wait(2500); Run("mv -T away content"); }),
            ("an empty folder instead", () => { Run("mv -T content away; mkdir content"); Wait(2500); Run("rmdir content; mv -T away content"); }),
            ("a file instead", () => { Run("mv -T content away; echo > content"); Wait(2500); Run("rm content; mv -T away content"); }),
            ("a pipe instead", () => { Run("mv -T content away; mkfifo content"); Wait(2500); Run("rm content; mv -T away content"); }),
            ("a link instead, then another", TurnLink),
            ("emptied and filled file by file", Refill),
            ("a data file broken", BreakData),
            ("what programs leave behind", LeaveStrays),
            ("a new copy of all", () => { RenewAll(); PutBack(); }),
            ("the state folder deleted", () => Run("rm -rf state")),
        ];
    }

    public VersionedPages Pages { get; } = new();

    public string Content => _root["content"];

    public string State => _root["state"];

    /// <summary>What was done, in order.</summary>
    public List<string> Done { get; } = [];

    /// <summary>Plays a trick on the folder.</summary>
    public void Torment()
    {
        var (name, trick) = _tricks[_random.Next(_tricks.Length)];
        Done.Add(name);
        trick();
        Wait(400);
        if (_random.Next(4) > 0)
            return;
        Done.Add("put back");
        PutBack();
    }

    /// <summary>A thousand new articles at once.</summary>
    public void AddAThousand()
    {
        Done.Add("a thousand at once");
        for (var number = 0; number < 1000; number++)
            File.WriteAllText(FileOf($"articles/massage/extra-{number}.md"), LittleSiteTexts.Article($"Extra {number}", "/massage/first-visit", "Rest. {advice}"));
    }

    public void RenewAll()
    {
        foreach (var path in VersionedPages.Paths)
            Pages.NextOf(path);
    }

    /// <summary>Puts a whole folder with all texts as they should be in the place of whatever is there.</summary>
    public void PutBack()
    {
        WriteAll("fresh");
        Run("""
            if [ -e content ] || [ -L content ]; then mv -T content old; fi
            mv -T fresh content
            chmod -R u+rwx old 2>/dev/null || true
            rm -rf old away v1 v2 articles
            """);
    }

    /// <summary>Saves the next version of a page. To write into a pipe that an earlier trick left there would wait for ever.</summary>
    public void Save(string path, Action<string, string> way)
    {
        if (new FileInfo(FileOf(path)) is not { Exists: true, Length: > 0, LinkTarget: null })
            ByRenaming(FileOf(path), Pages.Texts[path]);
        way(FileOf(path), Pages.NextOf(path));
    }

    public void Dispose()
    {
        Run("chmod -R u+rwx . || true");
        _root.Dispose();
    }

    private string Steady() => VersionedPages.SteadyPaths[_random.Next(VersionedPages.SteadyPaths.Count)];

    private string Fleeting() => VersionedPages.FleetingPaths[_random.Next(VersionedPages.FleetingPaths.Count)];

    private string FileOf(string path) => Path.Combine(Content, path);

    private void Wait(int most) => Thread.Sleep(_random.Next(most));

    private void Delete(string path) => Run($"rm -rf content/{path}");

    private void WriteAll(string folder)
    {
        foreach (var (path, text) in Pages.Texts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_root[$"{folder}/{path}"])!);
            File.WriteAllText(_root[$"{folder}/{path}"], text);
        }
    }

    private static void ByRenaming(string file, string text)
    {
        File.WriteAllText(file + ".tmp", text);
        File.Move(file + ".tmp", file, overwrite: true);
    }

    private void InHalves(string file, string text)
    {
        File.WriteAllText(file, VersionedPages.HalfOf(text));
        Wait(1500);
        File.WriteAllText(file, text);
    }

    private void AtItsOldTime(string file, string text)
    {
        var time = File.GetLastWriteTimeUtc(file);
        ByRenaming(file, text);
        File.SetLastWriteTimeUtc(file, time);
    }

    private void SetTimesBack()
    {
        foreach (var file in Directory.EnumerateFiles(Content + "/articles/soreness", "steady-*.md").Where(file => new FileInfo(file) is { Length: > 0, LinkTarget: null }))
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddDays(_random.Next(20_000)));
    }

    private void Break()
    {
        var text = Encoding.UTF8.GetBytes(Pages.NextOf(Steady()) + $"\n{VersionedPages.BrokenWords}. ");
        byte[][] broken =
        [
            [.. text, .. "<b>\n"u8], [.. text, .. "[@nobody1999]\n"u8], [.. text, .. "[here](/soreness/nowhere)\n"u8], [.. text, .. "\n\n:::nothing\n:::\n"u8],
            [.. text, .. "\n\n:::do\n- Walk.\n"u8], [.. text, 0xE9], [.. text, 0], [], text[1..], text[4..], [.. text, .. new byte[300_000]], [.. "titel: x\n"u8, .. text],
        ];
        var file = FileOf(Steady());
        var bytes = broken[_random.Next(broken.Length)];
        File.WriteAllBytes(file + ".tmp", bytes);
        File.Move(file + ".tmp", file, overwrite: true);
    }

    private void BreakData()
    {
        string[] names = ["site.yml", "topics.yml", "references.yml", "advice.yml", "faq.yml", "glossary.yml", "safety-rules.yml", "synonyms.yml", "red-flags.yml", "help.yml", "pages/get-help-now.md", "pages/about.md"];
        var name = names[_random.Next(names.Length)];
        string[] ways = ["rm -f X", "echo > X; cat /dev/null > X", "printf '\\000' > X", "echo '  [: {' >> X", "rm X; mkfifo X", "rm X; mkdir X", "chmod 000 X", "sed -i 's/^\\([a-z]\\)/\\t\\1/' X"];
        // A page about the site that is deleted is gone: that is no mistake.
        var way = ways[_random.Next(name == "pages/about.md" ? 4 : 0, ways.Length)];
        if (name == "pages/about.md" && way.StartsWith("rm", StringComparison.Ordinal))
            way = "mkfifo p; mv -T p X";
        Run(way.Replace("X", "content/" + name, StringComparison.Ordinal));
        Wait(1500);
        Run($"chmod u+rw content/{name} || true; [ ! -d content/{name} ] || rmdir content/{name}");
        File.WriteAllText(FileOf(name) + ".tmp", Pages.Texts[name]);
        File.Move(FileOf(name) + ".tmp", FileOf(name), overwrite: true);
    }

    private void LeaveStrays()
    {
        foreach (var name in s_strays)
            File.WriteAllText(FileOf("articles/soreness/" + name), VersionedPages.BrokenWords);
    }

    private void Instead(string path, string other)
    {
        Run($"mv -T content/{path} content/{other}");
        Wait(2500);
        Run($"mv -T content/{other} content/{path}");
    }

    private void WithoutRights(string path)
    {
        // Where a link to nowhere stands, there are no rights to take away.
        Run($"chmod 000 {path} || true");
        Wait(2500);
        Run($"chmod 755 {path} || true");
    }

    private void TurnLink()
    {
        WriteAll("v1");
        Run("mv -T content old; ln -s v1 content; rm -rf old");
        Wait(1500);
        RenewAll();
        WriteAll("v2");
        Run("ln -s v2 link; mv -T link content");
        Wait(1500);
        PutBack();
    }

    private void Refill()
    {
        WriteAll("fresh");
        Run("mv -T content old; mkdir content");
        Wait(2500);
        foreach (var path in Pages.Texts.Keys.Where(path => !path.StartsWith("articles", StringComparison.Ordinal)))
        {
            Run($"mkdir -p content/$(dirname {path}); cp fresh/{path} content/{path}");
            Wait(100);
        }

        Run("mv -T fresh/articles content/articles; rm -rf fresh; chmod -R u+rwx old; rm -rf old");
    }

    private void Run(string script)
    {
        var call = new ProcessStartInfo("/bin/sh", ["-ec", script]) { WorkingDirectory = _root.Path, RedirectStandardError = true };
        using var shell = Process.Start(call)!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        shell.ExitCode.ShouldBe(0, $"{script}\n{error}");
    }
}
