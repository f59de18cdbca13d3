using Zegsman.Training.Coreference;

// export: writes what train.py reads; pack: puts what it learnt together as a model.
switch (args)
{
    case ["export", var data, var work, var labels, .. var sets]:
        new Export(data, work, labels).Run(sets);
        return 0;
    case ["score", var data, .. var genres]:
        GumScore.Run(data, genres);
        return 0;
    case ["pack", var work, var card, var model]:
        Pack.Run(work, card, model);
        return 0;
    default:
        Console.Error.WriteLine("usage: Coreference export DATA-FOLDER WORK-FOLDER LABELS.tsv [SET…]\n       Coreference score DATA-FOLDER [GENRE…]\n       Coreference pack WORK-FOLDER CARD.json MODEL");
        return 2;
}
