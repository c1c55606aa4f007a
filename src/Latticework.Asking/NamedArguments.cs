using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>What a question is told by name, as JSON and addresses spell names: <c>nations</c>, <c>asOf</c>.</summary>
/// <remarks>Messages name parameters as the command line does; <see cref="ParameterKey.In"/> puts them into the spelling of JSON.</remarks>
public sealed class NamedArguments
{
    private readonly Dictionary<string, IReadOnlyList<string>> given;

    private NamedArguments(ImmutableArray<string> operands, Dictionary<string, IReadOnlyList<string>> given)
    {
        Operands = operands;
        this.given = given;
    }

    /// <summary>What it is about, in the order of its operands.</summary>
    public ImmutableArray<string> Operands { get; }

    /// <summary>Reads names and texts; a list is one text with commas, or several.</summary>
    /// <param name="question">The question.</param>
    /// <param name="named">Names, each once, with what was given for them.</param>
    /// <exception cref="ArgumentException">A name is unknown, given too often or without its value, or what the question is about is missing.</exception>
    public static NamedArguments Read(QuestionCommand question, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> named)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Read(question.Name, question.Operands, question.Parameters, named);
    }

    /// <summary>Reads the same for something that is asked like a question.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="operands">What it is about.</param>
    /// <param name="known">What it may be told.</param>
    /// <param name="named">Names, each once, with what was given for them.</param>
    /// <exception cref="ArgumentException">A name is unknown, given too often or without its value, or what it is about is missing.</exception>
    public static NamedArguments Read(string name, ImmutableArray<Operand> operands, IEnumerable<Parameter> known, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        var parameters = known.ToDictionary(p => p.Key);
        var about = new Dictionary<string, ImmutableArray<string>>();
        var given = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (key, texts) in named)
        {
            if (operands.FirstOrDefault(o => o.Key == key) is { } operand) about[key] = Values(operand, texts);
            else if (!parameters.TryGetValue(key, out var parameter)) throw Unknown.Parameter(key, [.. operands.Select(o => o.Key), .. parameters.Keys]);
            else if (!parameter.IsFlag) given[parameter.Name] = Values(parameter, texts);
            else if (Flag(parameter, Once(key, texts))) given[parameter.Name] = [];
        }

        foreach (var operand in operands)
            if (about.GetValueOrDefault(operand.Key, []).Length < operand.Least)
                throw new ArgumentException($"{name} needs {operand.Key}{(operand.Least > 1 ? $", {operand.Least} of them" : "")}; write {Example(operands)}");
        return new([.. operands.SelectMany(o => about.GetValueOrDefault(o.Key, []))], given);
    }

    /// <summary>Whether a flag is set.</summary>
    /// <param name="parameter">The flag.</param>
    /// <param name="text"><c>true</c>, <c>false</c>, or nothing, which is true.</param>
    /// <exception cref="ArgumentException">The text is something else.</exception>
    public static bool Flag(Parameter parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return text switch
        {
            "" or "true" => true,
            "false" => false,
            _ => throw new ArgumentException($"{parameter.Name} '{text}' is neither true nor false; write {parameter.Key}=true, or leave it out"),
        };
    }

    /// <summary>Whether a parameter is given.</summary>
    /// <param name="parameter">The parameter.</param>
    public bool Has(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return given.ContainsKey(parameter.Name);
    }

    /// <summary>The scope asked for.</summary>
    /// <param name="scope">The parameters that say it.</param>
    /// <exception cref="ArgumentException">Something asked for does not exist; the message says what does.</exception>
    public RelationScope Scope(ScopeParameters scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Read(new(given));
    }

    /// <summary>The asking of the question.</summary>
    /// <param name="question">The question that the arguments were read for.</param>
    /// <param name="facts">Gives the dataset.</param>
    /// <param name="cancellationToken">Says that the answer is no longer wanted.</param>
    public QuestionInvocation Ask(QuestionCommand question, Func<FactSet> facts, CancellationToken cancellationToken) =>
        new(question, Operands, given, facts) { CancellationToken = cancellationToken };

    /// <summary>The asking of the question by one who keeps the networks that were drawn for the last ones.</summary>
    /// <param name="question">The question that the arguments were read for.</param>
    /// <param name="facts">Gives the dataset.</param>
    /// <param name="open">Gives the dataset in a scope.</param>
    /// <param name="cancellationToken">Says that the answer is no longer wanted.</param>
    public QuestionInvocation Ask(QuestionCommand question, Func<FactSet> facts, Func<FactSet, RelationScope, Lattice> open, CancellationToken cancellationToken) =>
        new(question, Operands, given, facts) { Open = open, CancellationToken = cancellationToken };

    private static ImmutableArray<string> Values(Operand operand, IReadOnlyList<string> texts)
    {
        var values = operand.IsList ? [.. texts.SelectMany(Split)] : operand.IsText && Once(operand.Key, texts).Length == 0 ? [] : ImmutableArray.Create(Once(operand.Key, texts));
        if (values.Length > operand.Most) throw new ArgumentException($"{operand.Key} does not take '{values[operand.Most]}'; name at most {operand.Most}");
        return values;
    }

    private static IReadOnlyList<string> Values(Parameter parameter, IReadOnlyList<string> texts)
    {
        if (texts.Any(t => t.Length == 0)) throw new ArgumentException($"{parameter.Name} lacks its value; write {parameter.Key}={parameter.Value}");
        return parameter.Repeats || parameter.IsList ? texts : [Once(parameter.Name, texts)];
    }

    private static string Once(string name, IReadOnlyList<string> texts) => texts.Count == 1
        ? texts[0]
        : throw new ArgumentException($"{name} is given twice, as '{texts[0]}' and '{texts[1]}'; give it once");

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Example(ImmutableArray<Operand> operands) => string.Join('&', operands.Where(o => o.Least > 0).Select(o => $"{o.Key}={o.Example}"));
}
