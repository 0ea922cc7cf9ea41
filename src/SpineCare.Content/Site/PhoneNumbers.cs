namespace SpineCare.Content.Site;

/// <summary>The numbers for help, as a reader would dial them in the country of the site. The defaults are those of the US.</summary>
public sealed record PhoneNumbers(string Emergency = "911", string PoisonHelp = "1-800-222-1222", string CrisisLine = "988");
