using Zegsman.Language;

namespace Zegsman.Cli;

/// <summary>The command was asked for something it cannot do. Ends with <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageException(string code, string message) : ZegsmanException(code, message);

/// <summary>The results could not be written where they were asked for. Ends with <see cref="ExitCode.NotWritten"/>.</summary>
internal sealed class OutputException(string code, string message, Exception? inner = null) : ZegsmanException(code, message, inner);

/// <summary>Whoever read the output has closed it, as "head" does once it has its lines: no fault, only a reason to stop.</summary>
internal sealed class ClosedOutputException() : IOException("The reader of the output closed it.");
