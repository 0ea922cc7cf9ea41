using System.Text.Json;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Addresses;
using SpineCare.Web.Ready;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Offline;

/// <summary>Sends the script that keeps pages on a device, with what it is to keep. Where nothing is to be kept, it sends one that clears up and goes.</summary>
internal static class WorkerRoute
{
    private static readonly string s_worker = Read("worker.js");
    private static readonly string s_farewell = Read("farewell.js");

    public static void MapWorker(this WebApplication app) => app.MapMethods(Links.Worker, ReadOnly.Methods,
        async (Library library, SiteOptions options, SiteInside site, CancellationToken gone) => TextAnswer.Of(
            library.Site.KeepsOffline && !options.IsPreview ? WorkerFor(await Shell.Of(library, site, gone)) : s_farewell, "text/javascript")).MakeOnce();

    private static string WorkerFor(Shell shell) =>
        $"const version = '{shell.Version}';\nconst shell = {JsonSerializer.Serialize(shell.Addresses)};\n{s_worker}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(WorkerRoute).Assembly.GetManifestResourceStream("offline:" + name)!);
        return reader.ReadToEnd();
    }
}
