namespace Zegsman.Server.Saved;

/// <summary>A question that somebody keeps, with where its new answers go.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Created">When it was saved, in UTC and ISO 8601.</param>
/// <param name="HasFeed">Whether it is to be had as a feed, by who knows the secret address.</param>
/// <param name="Webhook">Where new answers are sent; null for nowhere.</param>
public sealed record SavedQuestion(long Id, string Name, string Question, string Created, bool HasFeed, Webhook? Webhook);

/// <summary>Where new answers to a saved question are sent, and how that goes.</summary>
/// <param name="Url">The address.</param>
/// <param name="Delivered">When something last arrived, in UTC and ISO 8601; null for never.</param>
/// <param name="Failures">How many tries failed in a row.</param>
/// <param name="Error">Why the last one failed; null when it did not.</param>
/// <param name="Next">When it is tried next at the earliest; null when it is not tried any more.</param>
public sealed record Webhook(string Url, string? Delivered, int Failures, string? Error, string? Next);

/// <summary>A webhook as deliveries need to know it.</summary>
internal sealed record DueWebhook(long Id, string Name, string Question, string Url, string Secret, long Position, long? Upto, int Failures, string? Failing);
