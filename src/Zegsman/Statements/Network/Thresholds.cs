using Zegsman.Language;
using Zegsman.Language.Models;

namespace Zegsman.Statements.Network;

/// <summary>
/// What was chosen on dev: from which score on a token is taken for an anchor, what share of statements with the same signs were right, and how sure a statement must
/// be to be told at all.
/// </summary>
/// <param name="Anchor">The least probability of an anchor.</param>
/// <param name="Least">The least confidence of a statement that is told.</param>
/// <param name="Bias">Of the logistic curve from signs to confidence.</param>
/// <param name="AnchorWeight">Of the log odds of the anchor.</param>
/// <param name="RolesWeight">Of the mean log odds of the chosen roles.</param>
/// <param name="DoubtWeight">Of the logarithm of how unlikely the roles of all tokens are together: an unsure border makes it large.</param>
/// <param name="StanceWeight">Of the log odds of the likeliest stance: what can be taken in several ways is read worse.</param>
/// <param name="CueWeight">Of there being a cue.</param>
/// <param name="SourceWeight">Of there being a source.</param>
/// <param name="DensityWeight">Of how much of its text reports what is said: pages full of it are read better than stories that are not.</param>
internal sealed record Thresholds(double Anchor, double Least, double Bias, double AnchorWeight, double RolesWeight, double DoubtWeight, double StanceWeight,
    double CueWeight, double SourceWeight, double DensityWeight)
{
    private const string Section = "thresholds.json";

    /// <summary>The thresholds of a model for a language.</summary>
    /// <exception cref="ZegsmanException">There are none (ZG305), or they are not as they should be (ZG306).</exception>
    public static Thresholds Of(ModelFile file, TextLanguage language)
    {
        using var json = new ModelJson(file, Section);
        var numbers = json.Numbers(language.Code());
        double Number(string name) => numbers.TryGetValue(name, out var number) ? number : throw ModelErrors.DoesNotFit(file.Name, $"'{Section}' has no '{name}'");
        return new Thresholds(Number("anchor"), Number("least"), Number("bias"), Number("anchorWeight"), Number("rolesWeight"), Number("doubtWeight"),
            Number("stanceWeight"), Number("cueWeight"), Number("sourceWeight"), Number("densityWeight"));
    }

    /// <summary>The calibrated confidence of a statement, from 0 to 1.</summary>
    public double Confidence(Signs signs) => 1 / (1 + Math.Exp(-(Bias
        // what is taken as surely somebody's is as likely as the least likely that is taken on its score
        + (AnchorWeight * LogOdds(Math.Max(Anchor, signs.Anchor)))
        + (RolesWeight * LogOdds(signs.Roles))
        + (DoubtWeight * Math.Log(signs.Doubt + 0.1))
        + (StanceWeight * LogOdds(signs.Stance))
        + (signs.HasCue ? CueWeight : 0)
        + (signs.HasSource ? SourceWeight : 0)
        + (DensityWeight * Density(signs.Anchors, signs.Tokens)))));

    /// <summary>The logarithm of anchors for each token; of a short text it is drawn to that of many texts.</summary>
    private static double Density(int anchors, int tokens) => Math.Log((anchors + 1.0) / (tokens + 50.0));

    private static double LogOdds(double probability)
    {
        var bounded = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(bounded / (1 - bounded));
    }
}

/// <summary>What tells how sure a statement is.</summary>
/// <param name="Anchor">The probability of its anchor.</param>
/// <param name="Roles">The geometric mean of the probabilities of the roles of the tokens that have one.</param>
/// <param name="Doubt">The negative logarithm of the probability of what all tokens near the anchor were given, a role or none.</param>
/// <param name="Stance">The probability of the likeliest stance.</param>
/// <param name="HasCue">Whether it has a cue, and is not a quotation without one.</param>
/// <param name="HasSource">Whether a source was found.</param>
/// <param name="Anchors">How many anchors its text has.</param>
/// <param name="Tokens">How many tokens.</param>
internal readonly record struct Signs(double Anchor, double Roles, double Doubt, double Stance, bool HasCue, bool HasSource, int Anchors, int Tokens);
