using System.Collections.Immutable;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>What a page tells search engines: things of schema.org that lead to each other, the page first.</summary>
public sealed record Graph(ImmutableArray<Thing> Things);
