using Zegsman.Language;

namespace Zegsman.Registry;

/// <summary>Another name of a person, a body or an office.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Language">The language that writes it so; null for any.</param>
public readonly record struct Alias(string Name, TextLanguage? Language)
{
    /// <summary>The name with its language before it where it has one: "nl:Vladimir Poetin".</summary>
    public override string ToString() => Language is { } language ? $"{language.Code()}:{Name}" : Name;

    /// <summary>Reads a name that may have "nl:" or "en:" before it.</summary>
    internal static Alias Parse(string text) => text switch
    {
        ['n', 'l', ':', .. var name] => new Alias(name.Trim(), TextLanguage.Dutch),
        ['e', 'n', ':', .. var name] => new Alias(name.Trim(), TextLanguage.English),
        _ => new Alias(text, null),
    };
}
