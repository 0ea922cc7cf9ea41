using SpineCare.Content.Help;

namespace SpineCare.Content.Tests.Help;

/// <summary>What somebody may answer to a question.</summary>
public enum Reply
{
    Yes,
    No,
    NotSure,
}

/// <summary>Walks through the questions as readers do: from address to address, with no memory.</summary>
public static class Walk
{
    /// <summary>The name of the end that somebody comes to. A way that goes on for longer than there are questions has no end.</summary>
    public static string EndOf(HelpQuestions help, Func<AskedQuestion, Reply> reply)
    {
        var address = help.Questions[0].Address;
        for (var step = 0; step <= help.Questions.Length; step++)
        {
            if (help.Ends.FirstOrDefault(end => end.Address == address) is { } end)
                return end.Name;
            var question = help.Questions.Single(question => question.Address == address);
            address = reply(question) switch { Reply.Yes => question.Yes, Reply.No => question.No, _ => question.NotSure };
        }

        throw new InvalidOperationException("The questions have no end.");
    }
}
