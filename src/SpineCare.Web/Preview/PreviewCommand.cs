using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using SpineCare.Web.Commands;

namespace SpineCare.Web.Preview;

/// <summary>
/// <c>preview</c>: the site with its drafts and its problems, for whoever writes it. Nothing but this verb shows them, and no
/// setting lets another machine in. Exit code 2: it could not start.
/// </summary>
internal static class PreviewCommand
{
    private const int UsualPort = 5081;

    private const string More = """
        Examples:
          SpineCare.Web preview                      then open http://localhost:5081 in a browser
          SpineCare.Web preview --content ~/draft    show the texts in another folder
          SpineCare.Web preview --port 5082          a second preview beside the first

          In the folder of the project, write this in place of "SpineCare.Web":
          dotnet run --project src/SpineCare.Web --

        A page loads itself again when you save its file. To stop the preview, press Ctrl+C.

        What the exit code means, for programs that call this one:
          0   The preview ran, and was stopped.
          2   The preview could not start. The message says why.

        """;

    public static Command Create()
    {
        var folder = AskedContent.CreateOption();
        var port = new Option<int>("--port")
        {
            Description = "The number after 'localhost:' in the address. 0: any that is free.",
            HelpName = "number",
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                result.AddError($"--port is '{value}'. Write a number from 1024 to 65535.");
        });
        var preview = new Verb("preview", "Shows the site on this computer alone, with drafts, and with every problem beside its text.", More) { folder, port };
        preview.SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(port)));
        return preview;
    }

    private static int Run(string? folder, int port)
    {
        var builder = AskedContent.CreateBuilder(folder);
        var content = SiteFolders.Content(builder.Configuration["Content:Folder"]);
        if (!Directory.Exists(content))
            throw new UnusableSettingException($"There is no content folder '{content}', or it cannot be opened.");
        builder.AddSpineCare(isPreview: true);
        // Endpoints of the settings would be added to the one address below.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Configure());

        using var app = builder.Build();
        app.UseSpineCare();
        // An address that is set here stands in the place of all that the environment and the settings name.
        app.Urls.Add(port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}");
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"\nOpen {app.Urls.First()} in your browser. It answers on this computer alone. To stop the preview, press Ctrl+C."));
        try
        {
            app.Run();
            return 0;
        }
        catch (IOException e)
        {
            throw new UnusableSettingException(e.InnerException is AddressInUseException
                ? $"Port {port} is in use, perhaps by another preview. Stop that one, or choose another port: --port {(port < 65535 ? port + 1 : UsualPort)}"
                : $"The preview cannot use port {port}. Choose another one: --port {UsualPort}");
        }
    }
}
