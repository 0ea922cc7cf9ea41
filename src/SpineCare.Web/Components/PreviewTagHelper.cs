using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SpineCare.Web.Components;

/// <summary>Holds what stands in a preview alone: <c>&lt;preview&gt;…&lt;/preview&gt;</c>. On the site not a letter of it is written.</summary>
[HtmlTargetElement("preview")]
public sealed class PreviewTagHelper(SiteOptions options) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (!options.IsPreview)
            output.SuppressOutput();
    }
}
