using SpineCare.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = SiteFolders.FindPublished(),
});
builder.AddSpineCare();

var app = builder.Build();
app.UseSpineCare();
await app.RunAsync();
