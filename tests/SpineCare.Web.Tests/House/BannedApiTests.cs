using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.House;

/// <summary>
/// Every API that src/BannedSymbols.txt names stops the build where somebody uses it. One offender of each is compiled
/// with the settings of the house, so that a name that matches nothing is found out.
/// </summary>
public sealed class BannedApiTests
{
    [Fact]
    public async Task Each_banned_API_stops_the_build_and_says_what_to_do_instead()
    {
        var banned = (await File.ReadAllLinesAsync(Repository.FileOf("src/BannedSymbols.txt")))
            .Where(line => line.Length > 0).Select(line => line.Split(';', 2)).ToArray();
        banned.Select(ban => ban[0]).ShouldBe(Offenders.ByApi.Keys, ignoreOrder: true);

        var errors = await Offenders.Compile();

        var lines = Offenders.ByApi.Keys.ToList();
        banned.Where(ban => !errors.Any(error => IsAt(error, lines.IndexOf(ban[0]) + 1) && error.Contains(ban[1], StringComparison.Ordinal)))
            .Select(ban => ban[0]).ShouldBeEmpty(string.Join('\n', errors));
        errors.ShouldContain(error => error.Contains($"{Offenders.Page}(2,", StringComparison.Ordinal));
    }

    private static bool IsAt(string error, int line) => error.Contains($"{Offenders.File}({line},", StringComparison.Ordinal);
}
