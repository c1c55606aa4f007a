using System.CommandLine;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>One run of <c>lattice</c>, from its arguments to its exit code.</summary>
internal static class LatticeApp
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken = default)
    {
        var failure = new Failure(host, args);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Dispatch(args, host, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (FaultyFactsException e)
        {
            return failure.Faults(e);
        }
        catch (LoadTakenOverException e)
        {
            return failure.Of(ExitCode.Failed, e);
        }
        catch (FactStoreException e)
        {
            return failure.Of(ExitCode.Store, e);
        }
        catch (Exception e) when (WrongUse.Is(e))
        {
            return failure.Of(ExitCode.WrongUse, e);
        }
        catch (Exception e)
        {
            return failure.Of(ExitCode.Failed, e);
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken)
    {
        if (args.Count == 0) throw new ArgumentException($"no command; write one of: {string.Join(", ", CommandTable.Names)}");
        switch (args[0])
        {
            case "--help" or "-h" or "help" when args.Count == 1:
                return Say(host, HelpText.OfProgram(host.Width()));
            case "help":
                return Say(host, HelpText.Of(CommandTable.Make(args[1]), host.Width()));
            case "--version":
                return Say(host, $"lattice {typeof(LatticeApp).Assembly.GetName().Version!.ToString(3)}\n");
            case ['-', ..]:
                throw Unknown.Option(args[0], ["--help", "--version"], "write the command first, then its options");
        }

        var command = CommandTable.Make(args[0]);
        var invocation = new Invocation(command, command.Parse([.. args.Skip(1)], Parsing), host, cancellationToken);
        if (invocation.Has(command.Help)) return Say(host, HelpText.Of(command, host.Width()));
        invocation.Check();
        return command.Run(invocation);
    }

    private static int Say(CliHost host, string text)
    {
        OutputTarget.ToStandardOutput(host, text);
        return ExitCode.Done;
    }
}
