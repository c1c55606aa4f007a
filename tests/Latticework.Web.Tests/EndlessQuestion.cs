using Latticework.Asking;

namespace Latticework.Web.Tests;

/// <summary>A question whose answer never comes, in the place of <c>overlap</c>: it works until it is told to stop.</summary>
internal sealed class EndlessQuestion
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EndlessQuestion() => Command = new("overlap")
    {
        Usage = "",
        Examples = [],
        Items = [],
        Scope = ScopeParameters.OfReadings(),
        Output = OutputParameters.OfAnswers(),
        Answer = invocation =>
        {
            begun.TrySetResult();
            if (invocation.CancellationToken.WaitHandle.WaitOne(Longest)) stopped.TrySetResult();
            invocation.CancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException("nobody stopped it");
        },
    };

    /// <summary>The question, at <c>/api/overlap</c>.</summary>
    public QuestionCommand Command { get; }

    /// <summary>Ends when the work on it has begun.</summary>
    public Task Begun => begun.Task.WaitAsync(Longest);

    /// <summary>Ends when its work has been told to stop.</summary>
    public Task Stopped => stopped.Task.WaitAsync(Longest);
}
