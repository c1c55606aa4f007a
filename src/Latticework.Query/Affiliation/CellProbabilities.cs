namespace Latticework.Query;

/// <summary>
/// The probability of a one in each cell of a bipartite configuration model, by classes of rows and columns, with its complement
/// (1 − p, not computed by subtraction) beside it.
/// </summary>
internal sealed class CellProbabilities
{
    private readonly int _columns;
    private readonly double[] _ones;
    private readonly double[] _zeros;

    private CellProbabilities(int rows, int columns) =>
        (_columns, _ones, _zeros) = (columns, new double[rows * columns], new double[rows * columns]);

    public ReadOnlySpan<double> Ones(int row) => _ones.AsSpan(row * _columns, _columns);

    public ReadOnlySpan<double> Zeros(int row) => _zeros.AsSpan(row * _columns, _columns);

    /// <summary>
    /// Fixes the cells that are the same in every matrix with these sums, block by block, and solves the model on what is left.
    /// </summary>
    public static CellProbabilities Of(DegreeClasses rows, DegreeClasses columns)
    {
        var cells = new CellProbabilities(rows.Count, columns.Count);
        var open = new Stack<DegreeBlock>([DegreeBlock.Of(rows, columns)]);
        while (open.TryPop(out var block))
        {
            if (block.IsEmpty) continue;
            if (block.FindSplit() is not var (top, left))
            {
                cells.Solve(block);
                continue;
            }

            cells.Fix(block.Rows.AsSpan(..top), block.Columns.AsSpan(..left), one: 1, zero: 0);
            cells.Fix(block.Rows.AsSpan(top..), block.Columns.AsSpan(left..), one: 0, zero: 1);
            open.Push(block.TopRight(top, left));
            open.Push(block.BottomLeft(top, left));
        }

        return cells;
    }

    private void Fix(ReadOnlySpan<DegreeLine> rows, ReadOnlySpan<DegreeLine> columns, double one, double zero)
    {
        foreach (var row in rows)
            foreach (var column in columns)
                Set(row, column, one, zero);
    }

    private void Solve(DegreeBlock block)
    {
        var (rows, columns) = ConfigurationSolver.Solve(block);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var logit = rows[row] + columns[column];
                Set(block.Rows[row], block.Columns[column], 1 / (1 + Math.Exp(-logit)), 1 / (1 + Math.Exp(logit)));
            }
        }
    }

    private void Set(DegreeLine row, DegreeLine column, double one, double zero)
    {
        var cell = row.Class * _columns + column.Class;
        (_ones[cell], _zeros[cell]) = (one, zero);
    }
}
