using Zegsman.Training.Attribution;

// export: writes what train.py reads; pack: puts what it learnt together as a model.
switch (args)
{
    case ["export", var data, var work]:
        new Export(data, work).Run();
        return 0;
    case ["pack", var work, var card, var thresholds, var model]:
        Pack.Run(work, card, thresholds, model);
        return 0;
    default:
        Console.Error.WriteLine("usage: Attribution export DATA-FOLDER WORK-FOLDER\n       Attribution pack WORK-FOLDER CARD.json THRESHOLDS.json MODEL");
        return 2;
}
