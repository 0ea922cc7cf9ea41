using System.Collections.Frozen;

namespace SpineCare.Web.Ready;

/// <summary>What a page says, in each coding, each made when somebody first asks for it.</summary>
internal sealed class Copies(byte[] bytes)
{
    private readonly FrozenDictionary<Coding, Lazy<Copy>> _made = Coding.All.ToFrozenDictionary(coding => coding, coding => new Lazy<Copy>(() => new(coding.Write(bytes))));

    public Copy In(Coding coding) => _made[coding].Value;

    public bool Say(ReadOnlySpan<byte> text) => bytes.AsSpan().SequenceEqual(text);
}
