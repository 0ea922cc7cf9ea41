namespace SpineCare.Content.Reviews;

/// <summary>A clinician who may sign pages: the name that readers see, and what makes it count.</summary>
public sealed record Reviewer(string Key, string Name, string Credentials);
