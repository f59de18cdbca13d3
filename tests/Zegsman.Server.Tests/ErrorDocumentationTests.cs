using System.Reflection;
using Zegsman.Cli.Tests;
using Zegsman.Language;
using Zegsman.Server.Access;
using Zegsman.Server.Api;
using Zegsman.Server.Saved;

namespace Zegsman.Server.Tests;

public sealed class ErrorDocumentationTests
{
    public static IEnumerable<TheoryDataRow<string>> Codes() => ((Type[])[typeof(AccessErrors), typeof(ApiErrors), typeof(SavedErrors)])
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.ReturnType == typeof(ZegsmanException))
        .Select(method => (ZegsmanException)method.Invoke(null, [.. method.GetParameters().Select(p => Any(p.ParameterType))])!)
        .Select(error => error.Code).Append(ApiErrors.BadRequestCode).Distinct().Select(code => new TheoryDataRow<string>(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_error_of_the_server_is_listed(string code) => Documentation.Read("errors.md").ShouldContain($"| {code} |");

    private static object Any(Type type) => type == typeof(string) ? "x" : Activator.CreateInstance(type)!;
}
