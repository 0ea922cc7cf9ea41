namespace SpineCare.Content.Shapes;

/// <summary>What kind of page a text is; each kind answers its own list of questions (<see cref="PageTypes"/>).</summary>
public enum PageType
{
    Treatment,
    Visit,
    Planning,
    SelfCare,
    Questions,
    Note,
    Comparison,
    Site,
    Handout,
}
