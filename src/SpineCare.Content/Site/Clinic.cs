namespace SpineCare.Content.Site;

/// <summary>The clinic that hands out the site. Every text is "" until staff fill it in; nothing is made up.</summary>
public sealed record Clinic(string Name = "", string Phone = "", string BookingLink = "");
