using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>Title, language, headings, landmarks, and lists: WCAG 2.2, 1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2.</summary>
[Collection(BrowserTests.Name)]
public sealed class StructureTests(SiteInChromium site)
{
    [Fact]
    public async Task Every_page_is_built_in_order() =>
        (await site.Faults(Screen.Phone, async visit =>
        {
            await visit.OpenAllDetails();
            return await visit.Page.Measured("structure");
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("no title", "document.title = ''")]
    [InlineData("the language", "document.documentElement.lang = ''")]
    [InlineData("2 headings of level 1", "main.append(document.createElement('h1'))")]
    [InlineData("a level is left out", "main.querySelector('h1').after(document.createElement('h3'))")]
    [InlineData("a link that leads nowhere", "main.append(document.createElement('a'))")]
    [InlineData("2 banners", "document.body.append(document.createElement('header'))")]
    [InlineData("a landmark without a name", "main.append(document.createElement('nav'))")]
    [InlineData("two landmarks", "main.append(document.querySelector('nav').cloneNode(true))")]
    [InlineData("no list to Safari", "main.append(document.querySelector('main ul').cloneNode(true)); main.lastChild.style.listStyle = 'none'; [...main.lastChild.children].forEach(item => item.style.listStyle = 'none')")]
    [InlineData("reads like es", "main.append(Object.assign(document.createElement('p'), { textContent: 'Para los que no pueden leer en la clínica, y con su familia.' }))")]
    [InlineData("letters of another script", "main.append(Object.assign(document.createElement('p'), { textContent: 'Спина' }))")]
    public async Task A_fault_of_the_order_is_noticed(string fault, string deed)
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync(deed);

        (await visit.Page.Measured("structure")).ShouldContain(found => found.StartsWith(fault));
    }
}
