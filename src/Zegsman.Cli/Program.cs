using Zegsman.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
