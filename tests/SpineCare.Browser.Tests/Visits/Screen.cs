namespace SpineCare.Browser.Tests.Visits;

/// <summary>What a visitor sees the site with: the size of the screen, its colors, whether scripts run, and where its clock is.</summary>
public sealed record Screen(int Width, int Height)
{
    public ColorScheme Colors { get; init; } = ColorScheme.Light;

    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public bool RunsScript { get; init; } = true;

    /// <summary>The zone that the clock of the device is set to.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>True where the browser may keep pages for use without a network. Most tests look at what the site sends.</summary>
    public bool RunsWorker { get; init; }

    public static Screen Phone { get; } = new(360, 640);

    public static Screen NarrowPhone { get; } = new(320, 640);

    public static Screen Tablet { get; } = new(768, 1024);

    public static Screen Desktop { get; } = new(1280, 800);

    public override string ToString() =>
        $"{Width}-{(ForcedColors == ForcedColors.Active ? "forced-colors" : Colors == ColorScheme.Dark ? "dark" : "light")}{(RunsScript ? "" : "-no-script")}";
}
