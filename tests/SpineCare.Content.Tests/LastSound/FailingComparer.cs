namespace SpineCare.Content.Tests.LastSound;

/// <summary>Makes whoever compares with it fail, as a bug would, for as long as a test wants.</summary>
public sealed class FailingComparer : IEqualityComparer<string>
{
    public bool Fails { get; set; }

    public bool Equals(string? x, string? y) => Fails ? throw new InvalidOperationException("A bug, made by a test.") : x == y;

    public int GetHashCode(string obj) => Fails ? throw new InvalidOperationException("A bug, made by a test.") : StringComparer.Ordinal.GetHashCode(obj);
}
