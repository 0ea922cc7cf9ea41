namespace SpineCare.Web.Pages.Diary;

/// <summary>A question of the diary with its answers, by the name that the diary keeps them under.</summary>
public sealed record Answers(string Name, IReadOnlyList<(string Value, string Words)> Ways)
{
    private static readonly string[] s_sides = ["Left", "Right"];

    /// <summary>What a reader may have had, as they choose it and as the diary calls it.</summary>
    public static readonly IReadOnlyList<(string Value, string Words, string Name)> Treatments =
    [
        ("adjustment", "An adjustment (a quick push)", "Adjustment"),
        ("mobilization", "Slow, gentle movement (mobilization)", "Gentle movement"),
        ("massage", "A massage", "Massage"),
        ("injection", "An injection (a shot)", "Injection"),
        ("operation", "Spine surgery", "Surgery"),
        ("other", "Something else, or I am not sure", "Treatment"),
    ];

    public static readonly Answers Scores = new("score",
    [
        ("0", "No soreness"),
        ("1", "Hardly any"),
        ("2", "A little"),
        ("3", "Some"),
        ("4", "A good deal"),
        ("5", "Halfway to the worst"),
        ("6", "More than halfway"),
        ("7", "A lot"),
        ("8", "Very much"),
        ("9", "Nearly the worst"),
        ("10", "The worst"),
    ]);

    public static readonly Answers Helped = new("helped",
    [
        ("walk", "Short walks"), ("warmth", "Warmth"), ("cold", "Cold"), ("position", "A change of position"), ("sleep", "Rest or sleep"),
    ]);

    public static readonly Answers Hard = new("hard",
    [
        ("sitting", "Sitting"), ("walking", "Walking"), ("bending", "Bending or lifting"), ("sleeping", "Sleeping"), ("work", "Work or chores"),
    ]);

    /// <summary>The places of the body picture, for those who would rather read. Left and right are the person's own.</summary>
    public static readonly Answers InFront = new("places",
    [
        ("front-head", "Head, front"), ("front-neck", "Neck, front"), ("front-chest", "Chest"), ("front-belly", "Belly"),
        .. Sides("front", ["shoulder", "arm", "hip", "thigh", "lower leg", "foot"], ", front"),
    ]);

    public static readonly Answers Behind = new("places",
    [
        ("back-head", "Head, back"), ("back-neck", "Neck, back"), ("back-upper-back", "Upper back"), ("back-mid-back", "Mid-back"), ("back-low-back", "Low back"),
        .. Sides("back", ["shoulder", "arm", "buttock", "thigh", "lower leg", "foot"], ", back"),
    ]);

    public static readonly Answers Elsewhere = new("places", [("elsewhere", "Somewhere else")]);

    /// <summary>Someone who is not sure is never told less than someone who says yes.</summary>
    public static Answers Signs(string name) => new(name, [("no", "None of these"), ("yes", "One or more"), ("unsure", "I am not sure")]);

    public static Answers YesOrNo(string name) => new(name, [("no", "No"), ("yes", "Yes"), ("unsure", "I am not sure")]);

    private static IEnumerable<(string Value, string Words)> Sides(string view, string[] parts, string where) => parts.SelectMany(part => s_sides.Select(side =>
        ($"{view}-{side}-{part.Replace(' ', '-')}".ToLowerInvariant(), $"{side} {part}{(part is "hip" or "buttock" ? "" : where)}")));
}
