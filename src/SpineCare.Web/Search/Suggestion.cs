namespace SpineCare.Web.Search;

/// <summary>A page that a reader may mean while typing.</summary>
public sealed record Suggestion(string Title, string Address);
