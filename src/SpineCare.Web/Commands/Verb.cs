using System.CommandLine;

namespace SpineCare.Web.Commands;

/// <summary>A verb whose help ends with more than its options: examples, and what the exit codes mean.</summary>
internal sealed class Verb(string name, string description, string more) : Command(name, description)
{
    public string More => more;
}
