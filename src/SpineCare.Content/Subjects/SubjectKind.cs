using SpineCare.Content.Shapes;

namespace SpineCare.Content.Subjects;

/// <summary>What kind of thing a page is about.</summary>
public enum SubjectKind
{
    /// <summary>Something that is done against pain, with what it does and may do to people.</summary>
    Therapy,

    /// <summary>A visit, with what comes before and after it.</summary>
    Procedure,

    /// <summary>Something that readers feel, such as soreness.</summary>
    Sign,
}

/// <summary>Which type of page is about which kind of thing.</summary>
internal static class SubjectKinds
{
    /// <summary>The kind of thing that a type of page is about; null for types that may be about anything.</summary>
    public static SubjectKind? Of(PageType type) => type switch
    {
        PageType.Treatment or PageType.Questions or PageType.Planning => SubjectKind.Therapy,
        PageType.Visit => SubjectKind.Procedure,
        PageType.SelfCare => SubjectKind.Sign,
        _ => null,
    };
}
