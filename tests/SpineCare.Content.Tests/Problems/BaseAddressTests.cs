using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>The site says that it does not know its address, unless a slip in the address itself says so already.</summary>
public sealed class BaseAddressTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("name: Little Spine", "nmae: Little Spine", "SC104")]
    [InlineData("language: en-US", "language: English", "SC107")]
    [InlineData("language: en-US", "language en-US", "SC108")]
    public void A_slip_elsewhere_in_the_file_does_not_hide_that_the_address_is_missing(string sound, string slip, string code)
    {
        _site.Change("site.yml", "base_address: https://spine.example.org", "base_address: \"\"").Change("site.yml", sound, slip);

        _site.Problems().Select(problem => problem.Kind.Code).ShouldBe([code, "SC401"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("https://spine.example.org/site", "SC107")]
    [InlineData("\"https://spine.example.org", "SC102")]
    [InlineData("*spine", "SC103")]
    public void A_slip_in_the_address_is_told_once(string slip, string code)
    {
        _site.Change("site.yml", "base_address: https://spine.example.org", "base_address: " + slip);

        _site.Problems().Select(problem => problem.Kind.Code).ShouldBe([code]);
    }

    public void Dispose() => _site.Dispose();
}
