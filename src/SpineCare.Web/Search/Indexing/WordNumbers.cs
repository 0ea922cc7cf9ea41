namespace SpineCare.Web.Search.Indexing;

/// <summary>Gives each word a number when it is first met.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int Count => _words.Count;

    public string this[int number] => _words[number];

    public int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;
        _words.Add(word);
        return _numbers[word] = _words.Count - 1;
    }

    /// <summary>The words with spaces between them; what is no word is left out.</summary>
    public string TextOf(IEnumerable<int> numbers) => string.Join(' ', numbers.Where(number => number >= 0).Select(number => _words[number]));
}
