using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SpineCare.Content.Articles;

namespace SpineCare.Web.Components;

/// <summary>
/// The picture of a topic, which only adorns its name: <c>&lt;topic-picture of="topic" /&gt;</c>. Nothing for a topic without a file
/// in <c>wwwroot/pictures</c>, such as one that a clinic has added.
/// </summary>
[HtmlTargetElement("topic-picture", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TopicPictureTagHelper : TagHelper
{
    public const int Width = 480;
    public const int Height = 270;

    public required Topic Of { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var file = $"pictures/topic-{Of.Slug}.svg";
        var address = View.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file];
        if (address is null || address == file)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "img";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("class", "topic-picture");
        output.Attributes.SetAttribute("src", "/" + address);
        output.Attributes.SetAttribute("alt", "");
        output.Attributes.SetAttribute("width", Width);
        output.Attributes.SetAttribute("height", Height);
        output.Attributes.SetAttribute("loading", "lazy");
    }
}
