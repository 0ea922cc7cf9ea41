namespace SpineCare.Content.Markdown.Rendering;

/// <summary>Where a text is printed. On a page of its own its headings, their names, and its links stay as they are written.</summary>
internal record Setting
{
    public static readonly Setting OwnPage = new();

    /// <summary>How many levels the headings stand deeper than they are written.</summary>
    public virtual int Deeper => 0;

    /// <summary>True on a sheet that is handed out: it has no list for the numbers of citations, and no room to explain words.</summary>
    public virtual bool IsSheet => false;

    /// <summary>The name of a heading.</summary>
    public virtual string AnchorOf(string heading) => heading;

    /// <summary>Where a link leads.</summary>
    public virtual string AddressOf(LinkTarget link) => link.Address;
}
