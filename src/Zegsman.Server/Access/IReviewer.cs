namespace Zegsman.Server.Access;

/// <summary>Who judges statements in a request.</summary>
internal interface IReviewer
{
    /// <summary>The name that verdicts are kept under.</summary>
    string Name { get; }
}
