using System.Diagnostics;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.House;

/// <summary>A project that breaks every ban of the house, one a line, and what the compiler says to it.</summary>
public static class Offenders
{
    public const string File = "Offenders.cs";
    public const string Page = "Offender.cshtml";

    private const string Helper = "Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper";
    private const string Builder = "Microsoft.AspNetCore.Html.IHtmlContentBuilder";
    private const string Extensions = "Microsoft.AspNetCore.Html.HtmlContentBuilderExtensions";
    private const string TagContent = "Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContent";
    private const string App = "Microsoft.AspNetCore.Builder.IApplicationBuilder";
    private const string Serilog = "Serilog.SerilogApplicationBuilderExtensions.UseSerilogRequestLogging";

    /// <summary>Each banned API, and an expression that uses it.</summary>
    public static IReadOnlyDictionary<string, string> ByApi { get; } = new OrderedDictionary<string, string>
    {
        [$"M:{Helper}.Raw(System.String)"] = $"({Helper} html) => html.Raw(\"a\")",
        [$"M:{Helper}.Raw(System.Object)"] = $"({Helper} html) => html.Raw((object)\"a\")",
        [$"M:{Helper}`1.Raw(System.String)"] = $"({Helper}<int> html) => html.Raw(\"a\")",
        [$"M:{Helper}`1.Raw(System.Object)"] = $"({Helper}<int> html) => html.Raw((object)\"a\")",
        [$"M:{Extensions}.AppendHtmlLine({Builder},System.String)"] = $"({Builder} html) => {Extensions}.AppendHtmlLine(html, \"a\")",
        [$"M:{Extensions}.SetHtmlContent({Builder},System.String)"] = $"({Builder} html) => {Extensions}.SetHtmlContent(html, \"a\")",
        [$"M:{Builder}.AppendHtml(System.String)"] = $"({Builder} html) => html.AppendHtml(\"a\")",
        [$"M:{TagContent}.AppendHtml(System.String)"] = $"({TagContent} html) => html.AppendHtml(\"a\")",
        [$"M:{TagContent}.SetHtmlContent(System.String)"] = $"({TagContent} html) => html.SetHtmlContent(\"a\")",
        ["P:System.DateTime.Now"] = "() => System.DateTime.Now",
        ["P:System.DateTime.UtcNow"] = "() => System.DateTime.UtcNow",
        ["P:System.DateTime.Today"] = "() => System.DateTime.Today",
        ["P:System.DateTimeOffset.Now"] = "() => System.DateTimeOffset.Now",
        ["P:System.DateTimeOffset.UtcNow"] = "() => System.DateTimeOffset.UtcNow",
        [$"M:{Serilog}({App},System.String)"] = $"({App} app) => {Serilog}(app, \"a\")",
        [$"M:{Serilog}({App},System.Action{{Serilog.AspNetCore.RequestLoggingOptions}})"] = $"({App} app) => {Serilog}(app, _ => {{ }})",
    };

    /// <summary>The errors about banned APIs that the build of the project gives.</summary>
    public static async Task<string[]> Compile()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in Files())
            await System.IO.File.WriteAllTextAsync(folder[name], text);
        System.IO.File.Copy(Repository.FileOf(".editorconfig"), folder[".editorconfig"]);

        var call = Calls.Of("dotnet", "build", folder["Offenders.csproj"], "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off");
        call.RedirectStandardOutput = true;
        using var building = Process.Start(call)!;
        var output = await building.StandardOutput.ReadToEndAsync();
        await building.WaitForExitAsync();
        building.ExitCode.ShouldBe(1, output);
        return [.. output.Split('\n').Where(line => line.Contains("error RS0030", StringComparison.Ordinal)).Select(line => line.Split(" [")[0]).Distinct()];
    }

    private static IEnumerable<(string Name, string Text)> Files() =>
    [
        ("Offenders.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <OutputType>Library</OutputType>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Serilog.AspNetCore" />
              </ItemGroup>
            </Project>
            """),
        ("Directory.Build.props", Importing("Directory.Build.props")),
        ("Directory.Packages.props", Importing("Directory.Packages.props")),
        (File, string.Join('\n', ByApi.Values.Select((use, at) => $"internal static class Offender{at} {{ internal static readonly System.Delegate Use = {use}; }}"))),
        (Page, "@page\n@Html.Raw(\"a\")\n"),
    ];

    private static string Importing(string file) => $"""<Project><Import Project="{Repository.FileOf(file)}" /></Project>""";
}
