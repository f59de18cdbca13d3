using Zegsman.Times.Atoms;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads what steps from the present unit of time to another: "vorige", "next", "dit".</summary>
internal static class Units
{
    /// <summary>-1, 0 or 1 unit from the present one; null when no such word stands there.</summary>
    public static Number? Step(Line line, int at) =>
        line.Is(at, Role.Previous | Role.Past) ? new Number(-1, at + 1)
        : line.Is(at, Role.Next | Role.Coming) ? new Number(1, at + 1)
        : line.Is(at, Role.This) ? new Number(0, at + 1) : null;
}
