using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Articles;

/// <summary>What holds for the topics as a whole.</summary>
internal static class Shelves
{
    /// <summary>
    /// Keeps a topic that is gone from topics.yml while its folder still holds articles: one mistyped name must not take a
    /// whole shelf away.
    /// </summary>
    public static DataFile<Topic> Keep(DataFile<Topic> topics, SourceSet current)
    {
        var lost = topics.Removed.Where(topic => current.Files.Keys.Any(path => ManuscriptPlace.Find(path)?.Topic == topic.Key)).ToArray();
        return topics with
        {
            Items = [.. topics.Items, .. lost],
            Problems =
            [
                .. topics.Problems,
                .. lost.Select(topic => ProblemKind.TopicUnknown.At(new(topics.Path),
                    $"The topic '{topic.Key}' is gone from this file, but its folder still holds articles; it stays as it was.",
                    "Put the entry back, or move its articles into the folder of another topic.")),
            ],
        };
    }
}
