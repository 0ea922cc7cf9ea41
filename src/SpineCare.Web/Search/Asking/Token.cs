namespace SpineCare.Web.Search.Asking;

/// <summary>A word of a query as it was typed.</summary>
/// <param name="Word">Its letters.</param>
/// <param name="Number">Its number in the vocabulary; -1 for none.</param>
/// <param name="Meant">Its number, or that of another form of it or of the word that was probably meant; -1 for none.</param>
/// <param name="IsOpen">True for the last word while nothing follows it: the reader may not have finished it.</param>
internal sealed record Token(string Word, int Number, int Meant, bool IsOpen);
