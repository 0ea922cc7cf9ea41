using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SpineCare.Web.Search;

namespace SpineCare.Web.Components;

/// <summary>Writes what a search found with its words marked: <c>&lt;snippet of="result.Snippet" /&gt;</c>. Nothing comes between the parts.</summary>
[HtmlTargetElement("snippet", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SnippetTagHelper : TagHelper
{
    public ImmutableArray<SnippetPart> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.IsEmpty)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "result__snippet");
        foreach (var part in Of)
        {
            if (!part.IsMarked)
            {
                output.Content.Append(part.Text);
                continue;
            }

            var mark = new TagBuilder("mark");
            mark.InnerHtml.Append(part.Text);
            output.Content.AppendHtml(mark);
        }
    }
}
