using System.Diagnostics.CodeAnalysis;
using Microsoft.ML.OnnxRuntime;

namespace Zegsman.Language.Models;

/// <summary>
/// One neural network of a model. It runs on the thread that asks, with one thread and in one order, so that its numbers are the same however
/// many of them run at once.
/// </summary>
internal sealed class Graph : IDisposable
{
    private readonly InferenceSession session;
    private readonly string model;
    private readonly string[] inputs;
    private readonly string[] outputs;
    private readonly RunOptions options = new();

    /// <summary>Makes a network of a section of a model.</summary>
    /// <exception cref="ZegsmanException">It is no network or has other inputs and outputs (ZG306), or ONNX Runtime does not start (ZG308).</exception>
    internal Graph(ModelFile file, string section, string[] inputs, string[] outputs)
    {
        (model, this.inputs, this.outputs) = (file.Name, inputs, outputs);
        session = Open(file, section);
        foreach (var name in inputs)
            if (!session.InputMetadata.ContainsKey(name)) Refuse($"'{section}' has no input '{name}'");
        foreach (var name in outputs)
            if (!session.OutputMetadata.ContainsKey(name)) Refuse($"'{section}' has no output '{name}'");
        if (session.InputMetadata.Count > inputs.Length) Refuse($"'{section}' has more inputs");
    }

    /// <summary>Starts ONNX Runtime, which the first network would do else: it takes a while. Says nothing when it does not start.</summary>
    internal static void StartRuntime()
    {
        try
        {
            OrtEnv.Instance();
        }
        catch (Exception e) when (IsMissingRuntime(e))
        {
            // the first network tells it
        }
    }

    /// <summary>The last dimension of an output.</summary>
    internal int OutputSize(string output) => session.OutputMetadata[output].Dimensions[^1];

    /// <summary>Runs the network.</summary>
    /// <param name="values">The inputs, in the order of their names.</param>
    /// <returns>The outputs, in the order of their names; the caller's to dispose.</returns>
    internal IDisposableReadOnlyCollection<OrtValue> Run(OrtValue[] values)
    {
        try
        {
            return session.Run(options, inputs, values, outputs);
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelErrors.DoesNotFit(model, "the network does not run", e);
        }
    }

    public void Dispose()
    {
        options.Dispose();
        session.Dispose();
    }

    private static InferenceSession Open(ModelFile file, string section)
    {
        try
        {
            using var options = new SessionOptions
            {
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
                // shapes differ from batch to batch, so a plan of memory would be made and kept for each
                EnableMemoryPattern = false,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };
            return new InferenceSession(file.Section(section).ToArray(), options);
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelErrors.DoesNotFit(file.Name, $"'{section}' is not a network that ONNX Runtime runs", e);
        }
        catch (Exception e) when (IsMissingRuntime(e))
        {
            throw ModelErrors.NoRuntime(e.InnerException ?? e);
        }
    }

    private static bool IsMissingRuntime(Exception fault) =>
        fault is TypeInitializationException or DllNotFoundException or EntryPointNotFoundException or BadImageFormatException;

    [DoesNotReturn]
    private void Refuse(string finding)
    {
        Dispose();
        throw ModelErrors.DoesNotFit(model, finding);
    }
}
