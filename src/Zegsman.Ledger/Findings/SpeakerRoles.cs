namespace Zegsman.Ledger.Findings;

/// <summary>What speakers are to one another in the news: who prosecutes and who defends, who governs and who opposes.</summary>
[Flags]
internal enum SpeakerRoles
{
    None = 0,
    Prosecution = 1 << 0,
    Defence = 1 << 1,
    Accused = 1 << 2,
    Judge = 1 << 3,
    Victim = 1 << 4,
    Executive = 1 << 5,
    Council = 1 << 6,
    Citizens = 1 << 7,
    Company = 1 << 8,
    Spokesperson = 1 << 9,
    Workers = 1 << 10,
    Expert = 1 << 11,
    Authority = 1 << 12,
    Document = 1 << 13,
    Sport = 1 << 14,
}
