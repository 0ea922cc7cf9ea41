using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SpineCare.Content;

namespace SpineCare.Web.Components;

/// <summary>Writes markup of the content into a page: <c>&lt;markup of="article.Body" /&gt;</c>. The only way in for HTML.</summary>
[HtmlTargetElement("markup", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkupTagHelper : TagHelper
{
    public Markup Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Written(Of));
    }

    private sealed class Written(Markup markup) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(markup.Html);
    }
}
