using Zegsman.Language;
using Zegsman.Language.Models;

namespace Zegsman.Statements.Network;

/// <summary>What was chosen on dev: from which score on a token is taken for an anchor, and what share of statements of a score were right.</summary>
/// <param name="Anchor">The least probability of an anchor.</param>
/// <param name="Bias">Of the logistic curve from scores to confidence.</param>
/// <param name="AnchorWeight">Of the log odds of the anchor.</param>
/// <param name="RolesWeight">Of the mean log odds of the chosen roles.</param>
/// <param name="DensityWeight">Of how much of its text reports what is said: pages full of it are read better than stories that are not.</param>
internal sealed record Thresholds(double Anchor, double Bias, double AnchorWeight, double RolesWeight, double DensityWeight)
{
    private const string Section = "thresholds.json";

    /// <summary>The thresholds of a model for a language.</summary>
    /// <exception cref="ZegsmanException">There are none (ZG305), or they are not as they should be (ZG306).</exception>
    public static Thresholds Of(ModelFile file, TextLanguage language)
    {
        using var json = new ModelJson(file, Section);
        var numbers = json.Numbers(language.Code());
        double Number(string name) => numbers.TryGetValue(name, out var number) ? number : throw ModelErrors.DoesNotFit(file.Name, $"'{Section}' has no '{name}'");
        return new Thresholds(Number("anchor"), Number("bias"), Number("anchorWeight"), Number("rolesWeight"), Number("densityWeight"));
    }

    /// <summary>The calibrated confidence of a statement, from 0 to 1.</summary>
    /// <param name="anchor">The probability of its anchor.</param>
    /// <param name="roles">The geometric mean of the probabilities of the roles its tokens were given.</param>
    /// <param name="anchors">How many anchors its text has.</param>
    /// <param name="tokens">How many tokens.</param>
    public double Confidence(double anchor, double roles, int anchors, int tokens) =>
        1 / (1 + Math.Exp(-(Bias + (AnchorWeight * LogOdds(anchor)) + (RolesWeight * LogOdds(roles)) + (DensityWeight * Density(anchors, tokens)))));

    /// <summary>The logarithm of anchors for each token; of a short text it is drawn to that of many texts.</summary>
    private static double Density(int anchors, int tokens) => Math.Log((anchors + 1.0) / (tokens + 50.0));

    private static double LogOdds(double probability)
    {
        var bounded = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(bounded / (1 - bounded));
    }
}
