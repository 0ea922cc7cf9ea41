using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Rendering;

namespace SpineCare.Content.Handouts;

/// <summary>The setting of a text on a sheet that is handed out; a piece of a page keeps the links that lead into its page.</summary>
/// <param name="Lender">The address of the page that a piece is taken from; "" for the own text of the sheet.</param>
internal sealed record SheetSetting(string Lender = "") : Setting
{
    public override bool IsSheet => true;

    public override string AddressOf(LinkTarget link) => link.Page is "" ? $"{Lender}#{link.Anchor}" : link.Address;
}
