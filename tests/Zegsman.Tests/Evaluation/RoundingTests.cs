using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class RoundingTests
{
    [Theory]
    // true ties go to the even digit
    [InlineData(1.0 / 32, 4, 0.0312)]
    [InlineData(3.0 / 32, 4, 0.0938)]
    [InlineData(0.0625, 3, 0.062)]
    [InlineData(0.1875, 3, 0.188)]
    // these doubles lie just below or just above the tie they are written as
    [InlineData(0.12345, 4, 0.1235)]
    [InlineData(0.28125 - 1e-16, 4, 0.2812)]
    [InlineData(0.28125 + 1e-16, 4, 0.2813)]
    [InlineData(0.0005, 3, 0.001)]
    [InlineData(2.0 / 3, 4, 0.6667)]
    [InlineData(0, 4, 0)]
    [InlineData(1, 4, 1)]
    public void A_figure_is_rounded_from_its_exact_value(double value, int decimals, double rounded) => Rounding.Of(value, decimals).ShouldBe(rounded);
}
