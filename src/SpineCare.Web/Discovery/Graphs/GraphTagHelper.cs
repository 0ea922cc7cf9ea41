using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SpineCare.Web.Pages;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>
/// Writes the graph of a page into its head: <c>&lt;graph of="Model" /&gt;</c>. Nothing where the page has no address for search
/// engines, and in a preview.
/// </summary>
[HtmlTargetElement("graph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GraphTagHelper(SiteOptions options) : TagHelper
{
    public required LibraryPage Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (options.IsPreview || Of.Canonical is not { } canonical || Of.GraphAt(canonical) is not { } graph)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Content.SetHtmlContent(new Written(graph));
    }

    /// <summary>
    /// In this element a browser reads no entity, so the HTML encoder stays away; the serializer itself lets no sign out. Nor
    /// does it write the type: it would write the '+' as an entity, which simple readers of pages do not know.
    /// </summary>
    private sealed class Written(Graph graph) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write("<script type=\"application/ld+json\">");
            writer.Write(GraphJson.Write(graph));
            writer.Write("</script>");
        }
    }
}
