using System.Collections.Frozen;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Summaries;

/// <summary>A page that the site makes by itself, without a file of its own.</summary>
public sealed record OwnPage(string Address, string Title, string Description)
{
    public static readonly OwnPage Home = new(Links.Home, "Spinal adjustments, massage, and soreness",
        "Plain answers for adults about spinal adjustments, soreness after treatment, and massage for back and neck pain.");

    public static readonly OwnPage Faq = new(Links.Faq, "Questions and answers",
        "Short answers to what patients ask about adjustments, soreness, and massage. Press a question to see its answer.");

    public static readonly OwnPage Glossary = new(Links.Glossary, "Medical words in plain words",
        "You may meet these words on this site or at your clinic. Here is what each one means.");

    public static readonly OwnPage References = new(Links.References, "References",
        "The studies and guidelines behind this site, with the articles that use each of them.");

    public static readonly OwnPage Handouts = new(Links.Handouts, "Handouts to print",
        "Sheets in large type to print, take home, and write on. Each one comes from a page of this site.");

    public static readonly OwnPage Diary = new(Links.Diary, "Your soreness diary",
        "Score your soreness each day, see when to call, and show your clinician. What you write stays on your own device.");

    public static readonly OwnPage Preferences = new(Links.Preferences, "Text size, colors, and what is kept",
        "Make this site easier for you to read, and see what it keeps on this device. What you choose holds for every page.")
    {
        IsIndexed = false,
    };

    public static readonly OwnPage Offline = new(Links.Offline, "You are offline",
        "This device cannot reach the site now. Here is what you can use without the internet.")
    {
        IsIndexed = false,
    };

    public static readonly OwnPage Design = new(Links.Design, "The design of this site",
        "Colors, type, spacing, and each part of a page: what it is for, and when to use something else.")
    {
        IsIndexed = false,
    };

    /// <summary>All of them. Who adds one adds its address and its route; the rest follows from this list.</summary>
    public static readonly FrozenSet<OwnPage> All = FrozenSet.Create(Home, Faq, Glossary, References, Handouts, Diary, Preferences, Offline, Design);

    /// <summary>Those that search engines may list.</summary>
    public static readonly FrozenSet<OwnPage> Indexed = All.Where(page => page.IsIndexed).ToFrozenSet();

    public static readonly FrozenSet<string> Addresses = All.Select(page => page.Address).ToFrozenSet();

    /// <summary>False for a page that search engines may not list: it serves those who are on the site already.</summary>
    public bool IsIndexed { get; init; } = true;
}
