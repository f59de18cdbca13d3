using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Zegsman.Ledger.Questions;

/// <summary>Where a page ended: by what its order goes by, and the position of its last statement.</summary>
internal readonly record struct Cursor(AnswerOrder Order, string Value, long Position)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)Order}|{Position}|{Value}")));

    /// <exception cref="Language.ZegsmanException">It is no cursor of this order.</exception>
    public static Cursor Parse(string text, AnswerOrder order)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 3);
            if (parts is [var given, var position, var value] && given == ((int)order).ToString(CultureInfo.InvariantCulture)
                && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && (!order.IsBySureness() || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
                return new Cursor(order, value, number);
        }
        catch (FormatException)
        {
            // Told below, as any other text that is no cursor.
        }
        throw LedgerErrors.NoCursor();
    }
}
