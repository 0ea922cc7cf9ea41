using Microsoft.AspNetCore.Connections;
using SpineCare.Web;
using SpineCare.Web.Commands;

try
{
    if (Verbs.AreAsked(args))
        return Verbs.Run(args);

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = SiteFolders.FindPublished(),
    });
    builder.AddSpineCare();

    var app = builder.Build();
    app.UseSpineCare();
    await app.RunAsync();
    return 0;
}
catch (UnusableSettingException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{e.Message} Stop the other program, or choose another address: --urls http://localhost:5081");
    return 1;
}
