using SpineCare.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = SiteFolders.FindPublished(),
});
try
{
    builder.AddSpineCare();
}
catch (UnusableSettingException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

var app = builder.Build();
app.UseSpineCare();
await app.RunAsync();
return 0;
