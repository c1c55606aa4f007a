using System.Runtime.InteropServices;
using Latticework.Cli;

using var interrupted = new CancellationTokenSource();
using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = true;
    interrupted.Cancel();
});
return LatticeApp.Run(args, ConsoleHost.Create(), interrupted.Token);
