using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The items of an answer as a table.</summary>
/// <remarks>
/// The columns are the fields of the answer's JSON. Facts by nation become a column for each nation named (<c>facts.JPN</c>), a hub's figures columns of their own
/// (<c>hub.partners</c>), as do those of what survives (<c>robust.holds</c>), a hop the text <c>FROM TO ID ID</c>. Dates are texts, since a published date may be a year or a month.
/// </remarks>
public static class AnswerTable
{
    private static readonly ImmutableArray<AnswerColumn> Hub =
    [
        new("hub.nation", CellType.Text), new("hub.partners", CellType.Whole), new("hub.spokePairsUntied", CellType.Number), new("hub.pairsOnlyThroughHub", CellType.Number),
    ];

    private static readonly ImmutableArray<AnswerColumn> Survival =
    [
        new("robust.holds", CellType.Mark), new("robust.breaks", CellType.Texts), new("robust.low", CellType.Number), new("robust.high", CellType.Number),
        new("robust.best", CellType.Whole), new("robust.worst", CellType.Whole),
    ];

    /// <summary>The table of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="items">Its items in another order, or some of them; default: all, in the answer's order.</param>
    /// <param name="fields">The fields to write, in this order; default: all, of a panel all but the facts of each row.</param>
    public static Table Of<T>(Answer<T> answer, ImmutableArray<T> items = default, ImmutableArray<string> fields = default) where T : ICited
    {
        ArgumentNullException.ThrowIfNull(answer);
        var rows = items.IsDefault ? answer.Items : items;
        var columns = PanelColumns.Of<T>() is { IsDefault: false } panel ? OfPanel(panel, rows, fields) : OfItems(answer, rows, fields);
        return new(answer.Question.Command, rows.Length, columns);
    }

    /// <summary>What an Arrow schema says of an answer: the question and its day, and the dataset to cite.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Remarks<T>(Answer<T> answer) where T : ICited
    {
        ArgumentNullException.ThrowIfNull(answer);
        return
        [
            new("schema", "1"),
            new("command", answer.Question.Command),
            new("nations", string.Join(',', answer.Question.Nations)),
            new("ties", string.Join(',', answer.Question.Ties.Select(Word.Of))),
            new("asOf", PartialDate.OfDay(answer.AsOf).ToString()),
            new("dataset", answer.Dataset.Name),
            new("version", answer.Dataset.Version),
            new("hash", answer.Dataset.Hash),
            new("facts", answer.Dataset.Facts.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static ImmutableArray<TableColumn> OfPanel<T>(ImmutableArray<PanelColumn<T>> panel, ImmutableArray<T> rows, ImmutableArray<string> fields) where T : ICited =>
    [
        .. (fields.IsDefault ? panel.Select(c => c.Name) : fields).Select(name => panel.FirstOrDefault(c => c.Name == name) is { } column
            ? new TableColumn(name, TypeOf(column), column.Meaning, new MadeCells<T>(rows, row => Cell(column, row)))
            : new TableColumn(name, CellType.Texts, "the facts of the row", new MadeCells<T>(rows, row => row.Facts.Select(f => f.Value).ToArray()))),
    ];

    private static CellType TypeOf<T>(PanelColumn<T> column) => column.IsText ? CellType.Text : column.IsRatio ? CellType.Number : CellType.Whole;

    private static object? Cell<T>(PanelColumn<T> column, T row) => column.Cell(row) switch
    {
        { Text: { } text } => text,
        { Number: { } number } => column.IsRatio ? (object)number : (long)number,
        _ => null,
    };

    private static ImmutableArray<TableColumn> OfItems<T>(Answer<T> answer, ImmutableArray<T> rows, ImmutableArray<string> fields) where T : ICited
    {
        var all = Columns(answer);
        var chosen = fields.IsDefault ? all : [.. fields.SelectMany(f => all.Where(c => c.Name == f || c.Name.StartsWith(f + ".", StringComparison.Ordinal)))];
        var items = rows.Select(AnswerJson.Item).ToArray();
        return [.. chosen.Select(c => new TableColumn(c.Name, c.Type, "", new MadeCells<JsonElement>(items, c.Cell)))];
    }

    private static ImmutableArray<AnswerColumn> Columns<T>(Answer<T> answer) where T : ICited =>
    [
        .. AnswerJson.FieldTypes<T>().SelectMany(field => field.Value == typeof(FactsByNation) ? answer.Question.Nations.Select(n => new AnswerColumn($"{field.Key}.{n}", CellType.Texts))
            : field.Value == typeof(HubShape) ? Hub
            : field.Value == typeof(Survival) ? Survival
            : [new AnswerColumn(field.Key, AnswerColumn.TypeOf(field.Value))]),
    ];
}
