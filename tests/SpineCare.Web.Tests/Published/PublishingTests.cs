using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>A published site gets its content once; from then on it belongs to the staff.</summary>
[Collection(Publishing.Name)]
public sealed class PublishingTests(PublishedProgram published)
{
    [Fact]
    public void The_whole_content_folder_is_published_beside_the_program() =>
        FilesIn(Path.Combine(published.Folder, "content")).ShouldBe(FilesIn(Repository.FileOf("content")), ignoreOrder: true);

    [Fact]
    public async Task Publishing_again_leaves_edited_content_alone_and_brings_nothing_back()
    {
        using var folder = new TemporaryFolder();
        var content = folder["content"];
        await PublishedProgram.Publish(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(content, "site.yml"), "name: Ours\n");
        File.Delete(Path.Combine(content, "articles/massage/common-questions.md"));
        await File.WriteAllTextAsync(Path.Combine(content, "pages/ours.md"), "Ours");
        File.Delete(folder["SpineCare.Web.dll"]);
        var before = FilesIn(content);

        await PublishedProgram.Publish(folder.Path);

        FilesIn(content).ShouldBe(before, ignoreOrder: true);
        (await File.ReadAllTextAsync(Path.Combine(content, "site.yml"))).ShouldBe("name: Ours\n");
        File.Exists(folder["SpineCare.Web.dll"]).ShouldBeTrue();
    }

    [Fact]
    public void The_published_files_name_no_folder_of_the_machine_that_made_them() =>
        File.ReadAllText(Path.Combine(published.Folder, "SpineCare.Web.staticwebassets.endpoints.json")).ShouldNotContain(Repository.Root);

    private static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))];
}
