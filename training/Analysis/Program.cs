using Zegsman.Language;
using Zegsman.Training.Analysis;

// Analysis export LANGUAGE DATA-FOLDER WORK-FOLDER: writes what train.py reads.
if (args is ["export", var code, var data, var folder] && LanguageCode.Parse(code) is { } language)
{
    Export.Run(language, data, folder);
    return 0;
}
Console.Error.WriteLine("usage: Analysis export nl|en DATA-FOLDER WORK-FOLDER");
return 2;
