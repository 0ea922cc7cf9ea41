namespace SpineCare.Content;

/// <summary>
/// HTML that may go into a page as it stands. Only this project can make it, by rendering proofread content, so what
/// holds one needs no check of its own.
/// </summary>
public readonly record struct Markup
{
    private readonly string? _html;

    internal Markup(string html) => _html = html;

    public string Html => _html ?? "";

    public bool IsEmpty => Html.Length == 0;
}
