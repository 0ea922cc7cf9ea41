using System.Diagnostics;
using System.Globalization;
using SpineCare.Benchmarks;
using SpineCare.Content;
using SpineCare.Content.Search;
using SpineCare.Content.Sources;
using SpineCare.Web;
using SpineCare.Web.Search.Indexing;

// Usage: SpineCare.Benchmarks [articles] [readers] [queries of each reader]
var numbers = args.Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
var (articles, readers, queries) = (numbers.ElementAtOrDefault(0) is > 0 and var a ? a : 10_000, numbers.ElementAtOrDefault(1) is > 0 and var r ? r : 2, numbers.ElementAtOrDefault(2) is > 0 and var q ? q : 3_000);

var top = new DirectoryInfo(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(top.FullName, "SpineCare.sln")))
    top = top.Parent ?? throw new InvalidOperationException("Start it from inside the source tree.");
var content = new ContentFolder(Path.Combine(top.FullName, "content"));
var library = new LibraryReader(SpineCareSite.ReservedAddresses).Read(SourceSet.Read(content), SourceSet.Empty).Library;
var shipped = SearchText.Of(library).ToArray();
var madeUp = new MadeUpArticles(shipped);

var file = Path.Combine(Path.GetTempPath(), $"spinecare-benchmark-{Environment.ProcessId}.db");
var watch = Stopwatch.StartNew();
using var index = SearchIndex.Write(file, shipped.Concat(madeUp.Make(articles - shipped.Count(text => text.Kind == SearchTextKind.Article))), library.Synonyms);
Console.WriteLine($"{articles:N0} articles; made in {watch.Elapsed.TotalSeconds:0.0} s; file of {new FileInfo(file).Length / 1e6:0} MB; {readers} readers, {queries:N0} queries each; {Environment.ProcessorCount} processors");
SearchMeter.Run(index, new MadeUpQueries(library, shipped), readers, queries);
