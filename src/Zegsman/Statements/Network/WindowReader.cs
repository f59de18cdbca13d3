using Microsoft.ML.OnnxRuntime;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>Runs the second network over the windows of anchors.</summary>
internal sealed class WindowReader(AttributionModel model)
{
    private const int Cells = 512;

    /// <summary>What the network says of each anchor, in their order.</summary>
    public List<WindowScores> Read(Document document, TokenVectors vectors, IReadOnlyList<int> anchors)
    {
        var windows = anchors.Select(anchor => CueWindow.Of(document, anchor)).ToList();
        var found = new WindowScores[windows.Count];
        var batch = new List<int>();
        foreach (var i in Enumerable.Range(0, windows.Count).OrderBy(i => windows[i].Length).ThenBy(i => i))
        {
            if (batch.Count > 0 && windows[i].Length * (batch.Count + 1) > Cells)
            {
                Run(document, vectors, windows, batch, found);
                batch.Clear();
            }
            batch.Add(i);
        }
        if (batch.Count > 0) Run(document, vectors, windows, batch, found);
        return [.. found];
    }

    private void Run(Document document, TokenVectors vectors, List<CueWindow> windows, List<int> batch, WindowScores[] found)
    {
        // the network reads from the stretch of vectors that the batch's windows lie in, counted from its first token
        var (first, end) = (batch.Min(i => windows[i].First), batch.Max(i => windows[i].End));
        var longest = windows[batch[^1]].Length;
        var places = new int[batch.Count * longest];
        var rows = new int[batch.Count * longest * CueWindow.Width];
        var anchors = new int[batch.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < batch.Count; i++)
        {
            var window = windows[batch[i]];
            anchors[i] = window.Anchor - first;
            for (var t = 0; t < window.Length; t++) places[(i * longest) + t] = window.First + t - first;
            window.Write(document, rows.AsSpan(i * longest * CueWindow.Width, window.Length * CueWindow.Width));
        }
        using var vectorsValue = Value(vectors.Anchors);
        using var sidesValue = Value(vectors.Sides);
        using var placesValue = OrtValue.CreateTensorValueFromMemory(places, [batch.Count, longest]);
        using var anchorsValue = OrtValue.CreateTensorValueFromMemory(anchors, [batch.Count]);
        using var rowsValue = OrtValue.CreateTensorValueFromMemory(rows, [batch.Count, longest, CueWindow.Width]);
        using var outputs = model.Windows.Run([vectorsValue, sidesValue, placesValue, anchorsValue, rowsValue]);
        for (var i = 0; i < batch.Count; i++)
        {
            found[batch[i]] = new WindowScores(windows[batch[i]],
                Row(outputs[0], i, longest * WindowScores.Roles)[..(windows[batch[i]].Length * WindowScores.Roles)],
                Row(outputs[1], i, outputs[1].GetTensorDataAsSpan<float>().Length / batch.Count),
                Row(outputs[2], i, 2), Row(outputs[3], i, 3));
        }

        OrtValue Value(TokenRows rows) => OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, rows.Of(first, end), [end - first, rows.Size]);
    }

    private static float[] Row(OrtValue value, int row, int width) => value.GetTensorDataAsSpan<float>().Slice(row * width, width).ToArray();
}
