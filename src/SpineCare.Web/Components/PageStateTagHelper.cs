using Microsoft.AspNetCore.Razor.TagHelpers;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;

namespace SpineCare.Web.Components;

/// <summary>Marks a page in a list that readers do not see: <c>&lt;page-state of="article" /&gt;</c>. Nothing for a public one.</summary>
[HtmlTargetElement("page-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageStateTagHelper : TagHelper
{
    public required Publication Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.State == PageState.Public)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-state");
        output.PreElement.Append(" ");
        output.Content.Append(InAWord(Of.State));
    }

    /// <summary>Why readers do not see a sound page, in a sentence; "" for a public one.</summary>
    public static string InWords(Publication page) => page.State switch
    {
        PageState.Draft => "Draft: patients do not see this page.",
        PageState.Scheduled => $"Not public until {Dates.InWords(page.PublishOn ?? default)}.",
        PageState.Expired => $"Expired on {Dates.InWords(page.ExpiresOn ?? default)}: patients do not see this page any more.",
        PageState.Withdrawn => $"Withdrawn: {page.Withdrawn}",
        _ => "",
    };

    public static string InAWord(PageState state) => state switch
    {
        PageState.Draft => "Draft",
        PageState.Scheduled => "Not yet public",
        PageState.Expired => "Expired",
        _ => "Withdrawn",
    };
}
