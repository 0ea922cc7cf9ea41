using System.Collections.Frozen;
using System.Text.Json;
using Deque.AxeCore.Commons;

namespace SpineCare.Browser.Tests.Measures;

/// <summary>What is measured in the browser: each measure is a script beside this file, and tells the faults that it finds, in words.</summary>
internal static class Measure
{
    private static readonly FrozenDictionary<string, string> s_scripts = typeof(Measure).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".js", StringComparison.Ordinal))
        .ToFrozenDictionary(name => name.Split('.')[^2], Read);

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    public static Task<string[]> Measured(this IPage page, string name) => page.Measured<string[]>(name);

    public static async Task<T> Measured<T>(this IPage page, string name, object? argument = null)
    {
        var measure = $"argument => {{ {s_scripts["seen"]}\nreturn (\n{s_scripts[name]})(argument); }}";
        var answer = await page.EvaluateAsync<JsonElement>(measure, argument);
        return answer.Deserialize<T>() ?? throw new InvalidOperationException($"The measure '{name}' gave no answer.");
    }

    /// <summary>Words of the page and of its parts, in which two forms of it can be compared.</summary>
    public static Task<string[]> SeenWords(this IPage page, string within = "body", string without = "script") => page.EvaluateAsync<string[]>(
        $"([within, without]) => {{ {s_scripts["seen"]}\nreturn seenTexts(document.querySelector(within)).filter(text => !text.parentElement.closest(without)).map(text => tidy(text.data)); }}",
        new[] { within, without });

    /// <summary>The rules of axe, in the state that the page is in now.</summary>
    public static async Task<string[]> BrokenRulesOfAxe(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(s_axe);
        return await page.Measured("axe");
    }

    private static string Read(string resource)
    {
        using var script = new StreamReader(typeof(Measure).Assembly.GetManifestResourceStream(resource)!);
        return script.ReadToEnd();
    }
}
