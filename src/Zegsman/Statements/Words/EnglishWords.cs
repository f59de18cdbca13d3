using static Zegsman.Statements.Words.FunctionWords;

namespace Zegsman.Statements.Words;

internal static class EnglishWords
{
    public static FunctionWords All { get; } = new()
    {
        Complementizers = Set("that whether if"),
        QuestionWords = Set("who what where when why how which whom whose"),
        Subordinators = Set("because while although though as when after before since until unless if so whereas once"),
        Relatives = Set("who which that whom whose where"),
        Coordinators = Set("and but or nor yet"),
        SubjectPronouns = Set("he she they i we you who some many others most both everyone nobody someone those these one few several"),
        FirstPersons = Set("i we"),
        EmptySubjects = Set("it there this that"),
        AdjunctPrepositions = Set("""
            in on during at after about via to with by for from since into over under between against amid despite without through before as
            around across along toward towards upon within last this next
            """),
        NounPrepositions = Set("for at from in with on"),
        Auxiliaries = Set("""
            is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'd 'll
            n't got get gets
            """),
        Adverbs = Set("""
            also however then now just even still already again later earlier yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
            recently reportedly repeatedly once twice often never always only first finally initially meanwhile not publicly privately simply flatly reportedly
            previously instead too here there quickly clearly strongly not never long
            """),
        Determiners = Set("the a an this that these those my his her its our their your no some any many several all both each every most another other few"),
    };
}
