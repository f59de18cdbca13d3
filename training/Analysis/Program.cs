using Zegsman.Language;
using Zegsman.Training.Analysis;

// export: writes what train.py reads; pack: puts what it learnt together as a model. The script "train" calls both.
switch (args)
{
    case ["export", var code, var data, var work] when LanguageCode.Parse(code) is { } language:
        Export.Run(language, data, work);
        return 0;
    case ["pack", var work, var card, var model]:
        Pack.Run(work, card, null, model);
        return 0;
    case ["pack", var work, var card, var model, var scores]:
        Pack.Run(work, card, scores, model);
        return 0;
    default:
        Console.Error.WriteLine("usage: Analysis export nl|en DATA-FOLDER WORK-FOLDER\n       Analysis pack WORK-FOLDER CARD.json MODEL [SCORES.json]");
        return 2;
}
