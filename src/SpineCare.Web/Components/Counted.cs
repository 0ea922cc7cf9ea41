namespace SpineCare.Web.Components;

/// <summary>Numbers of problems as people write them: 1 error, 2 warnings.</summary>
public static class Counted
{
    public static string InWords(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "none",
        (_, 0) => Of(errors, "error"),
        (0, _) => Of(warnings, "warning"),
        _ => $"{Of(errors, "error")}, {Of(warnings, "warning")}",
    };

    public static string Of(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
