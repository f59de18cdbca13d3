namespace Zegsman.Language;

/// <summary>
/// Something that kept an input from being read. The message says what is wrong and how to cure it; bad text is never an exception.
/// All codes are listed in docs/errors.md.
/// </summary>
/// <param name="code">The stable code, such as "ZG101".</param>
/// <param name="message">What is wrong, and the cure.</param>
/// <param name="inner">The fault underneath, if any.</param>
public class ZegsmanException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The stable code, such as "ZG101".</summary>
    public string Code { get; } = code;
}
