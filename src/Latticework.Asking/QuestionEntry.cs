namespace Latticework.Asking;

/// <summary>A question's line in the table of questions.</summary>
internal sealed record QuestionEntry(string Name, string Summary, Func<QuestionCommand> Make);
