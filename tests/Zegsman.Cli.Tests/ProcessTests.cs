using System.Diagnostics;

namespace Zegsman.Cli.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests
{
    private static Process Start(params string[] arguments)
    {
        string[] command = [typeof(ExitCode).Assembly.Location, .. arguments];
        return Process.Start(new ProcessStartInfo("dotnet", command)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    [Fact]
    public async Task A_reader_that_closes_the_output_early_ends_it_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there a closed pipe is an error");
        using var process = Start("read", "-", "--format", "jsonl", "--quiet");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.Close();
        try
        {
            for (var i = 0; i < 100_000 && !process.HasExited; i++)
                await process.StandardInput.WriteLineAsync($$"""{"id": "{{i}}", "text": "Zij zei dat het regent."}""");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has stopped listening, which is the point.
        }
        process.WaitForExit(30_000).ShouldBeTrue();
        process.ExitCode.ShouldBe(ExitCode.Done);
        (await errors).ShouldBeEmpty();
    }

    [Fact]
    public async Task Results_are_UTF_8_without_a_byte_order_mark_on_standard_output_and_nothing_else_is()
    {
        using var process = Start("read", "-", "--format", "jsonl");
        process.StandardInput.Write("Zij zei dat café Zeezicht dicht is.");
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        bytes.GetBuffer()[0].ShouldBe((byte)'{');
        Terminal.Utf8.GetString(bytes.ToArray()).ShouldContain("café Zeezicht");
        (await process.StandardError.ReadToEndAsync()).ShouldStartWith("read 1 article");
    }
}
