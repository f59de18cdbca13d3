using static Zegsman.Statements.Words.FunctionWords;

namespace Zegsman.Statements.Words;

internal static class DutchWords
{
    public static FunctionWords All { get; } = new()
    {
        Complementizers = Set("dat of"),
        QuestionWords = Set("wie wat waar wanneer waarom hoe hoeveel welke welk waarover waarom"),
        Subordinators = Set("omdat doordat terwijl hoewel ofschoon als toen nadat voordat zodat zodra sinds tot totdat indien tenzij mits aangezien want opdat naarmate"),
        Relatives = Set("die dat wie wat waarin waarmee waarvan waarop waardoor waarbij"),
        Coordinators = Set("en maar of doch noch want"),
        SubjectPronouns = Set("hij zij ze ik wij we je jij u jullie men die deze iemand niemand velen sommigen anderen iedereen beiden allen dezelfde wie ie"),
        FirstPersons = Set("ik wij we"),
        EmptySubjects = Set("het er 't dit dat daar"),
        AdjunctPrepositions = Set("""
            in op tijdens tegen na over via aan bij naar om door met sinds vanuit vanaf rond voor onder boven tussen achter wegens vanwege
            dankzij ondanks zonder namens binnen buiten uit per volgens te tot jegens naast omtrent als dan
            """),
        NounPrepositions = Set("uit voor bij namens in op over aan"),
        Auxiliaries = Set("""
            is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden heb hebt zal zullen zou zouden kan kunnen kon konden mag mogen mocht mochten
            moet moeten moest moesten wil willen wilde wilden wou laat laten liet lieten gaat gaan ging gingen komt komen kwam kwamen blijft blijven bleef bleven
            doet doen deed deden lijkt lijken leek leken blijkt blijken bleek bleken hoeft hoeven hoefde
            """),
        Adverbs = Set("""
            ook echter daarom daarop dus toen nu al alleen even eens nog wel niet gisteren vandaag morgen eerder later vanmorgen vanochtend vanmiddag vanavond gisteravond
            gistermiddag gisterochtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
            zaterdagavond zondagavond vorige volgende onlangs inmiddels meteen onmiddellijk daarna daarbij hier daar er steeds vaak soms altijd weer opnieuw zelf juist
            namelijk immers tevens verder bovendien desgevraagd vervolgens tegelijk tegelijkertijd overigens intussen zeer erg heel bijna openlijk uitdrukkelijk
            nadrukkelijk nooit niets geen vooral zich zo samen afgelopen net pas vast natuurlijk misschien liever graag vorig afgelopen officieel zelfs ruim jarenlang vanavond daarvoor daarmee ondertussen uiteindelijk eerst sindsdien laatst jarenlang maandenlang vaker überhaupt ervan eraan erop erover ermee ervoor erin hiervan daarvan toch
            """),
        Determiners = Set("de het een 'n 't deze die dit dat mijn zijn haar ons onze hun jouw uw geen enkele alle beide veel sommige andere elke ieder iedere zo'n"),
    };
}
