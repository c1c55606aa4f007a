using System.CommandLine;
using System.CommandLine.Parsing;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>An option that takes a value, or several by being repeated or, as a list, by commas.</summary>
internal sealed class ValueOption : Option<string[]>
{
    /// <param name="name">The name with its dashes.</param>
    /// <param name="value">The value as the help shows it: capitals, or the words themselves.</param>
    /// <param name="description">What it does.</param>
    public ValueOption(string name, string value, string description) : base(name)
    {
        HelpName = value;
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>A question's parameter as an option.</summary>
    public static ValueOption Of(Parameter parameter) => new(parameter.Name, parameter.Value!, parameter.Description)
    {
        IsList = parameter.IsList,
        Repeats = parameter.Repeats,
        Candidates = parameter.Candidates,
    };

    /// <summary>Whether commas part several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it may be given again.</summary>
    public bool Repeats { get; init; }

    /// <summary>What may be given, for completion.</summary>
    public Func<FactSet, IEnumerable<Candidate>>? Candidates { get; init; }

    /// <summary>Refuses the option without a value, and a second value where there is but one.</summary>
    public void Check(OptionResult given)
    {
        if (given.IdentifierTokenCount > given.Tokens.Count) throw new ArgumentException($"{Name} lacks its value; write {Name} {HelpName}");
        if (given.Tokens.Count > 1 && !Repeats && !IsList)
            throw new ArgumentException($"{Name} is given twice, as '{given.Tokens[0].Value}' and '{given.Tokens[1].Value}'; give it once");
    }
}
