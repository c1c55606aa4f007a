using Latticework.Asking;

namespace Latticework.Web;

/// <summary>A command line as the address that asks the same.</summary>
internal static class ExampleAddress
{
    /// <summary><c>partners JPN NZL --as-of 2025</c> as <c>/api/partners?nations=JPN,NZL&amp;asOf=2025</c>.</summary>
    public static string Of(QuestionCommand question, string example)
    {
        List<string> operands = [];
        List<string> query = [];
        var words = example.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (question.Parameters.FirstOrDefault(p => p.Name == words[i]) is not { } parameter) operands.Add(words[i]);
            else query.Add($"{parameter.Key}={(parameter.IsFlag ? "true" : Escape(words[++i]))}");
        }

        return $"/api/{question.Name}{string.Concat(About(question, operands).Concat(query).Select((q, i) => (i == 0 ? "?" : "&") + q))}";
    }

    private static IEnumerable<string> About(QuestionCommand question, List<string> operands)
    {
        foreach (var operand in question.Operands)
        {
            var taken = operands.Take(operand.Most).ToList();
            operands = [.. operands.Skip(taken.Count)];
            if (taken.Count > 0) yield return $"{operand.Key}={Escape(string.Join(operand.IsText ? ' ' : ',', taken))}";
        }
    }

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal).Replace("%20", "+", StringComparison.Ordinal);
}
