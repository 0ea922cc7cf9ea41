namespace SpineCare.Web.Components;

/// <summary>Small numbers as words at the beginning of a line: One, Two … Ten.</summary>
public static class Numbers
{
    private static readonly string[] s_words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    public static string InWords(int number) => number < s_words.Length ? s_words[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
