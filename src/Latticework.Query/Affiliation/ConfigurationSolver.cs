namespace Latticework.Query;

/// <summary>
/// Finds log x and log y of the bipartite configuration model p = xy / (1 + xy) from the row and column sums of a block, by Newton's
/// method on the concave likelihood. The step is damped by ln(1 + m) / m, m the largest change of a logit, which makes every step an
/// ascent (the logistic loss is generalised self-concordant: Bach 2010, doi:10.1214/09-EJS521).
/// </summary>
internal sealed class ConfigurationSolver
{
    private const int MostSteps = 500;
    private const double Tolerance = 1e-10;
    private const double Enough = 1e-13;

    private readonly DegreeLine[] _rows;
    private readonly DegreeLine[] _columns;
    private readonly double[] _rowLogits;
    private readonly double[] _columnLogits;
    private readonly double[] _rowSlack;
    private readonly double[] _columnSlack;
    private readonly double[] _variance;
    private readonly double[] _rowVariance;

    private ConfigurationSolver(DegreeBlock block)
    {
        (_rows, _columns) = (block.Rows, block.Columns);
        int height = DegreeBlock.Width(_rows), width = DegreeBlock.Width(_columns);
        var ones = _rows.Sum(line => (double)line.Count * line.Degree);
        var overall = Logit(ones, (double)height * width);
        _rowLogits = Array.ConvertAll(_rows, line => Logit(line.Degree, width));
        _columnLogits = Array.ConvertAll(_columns, line => Logit(line.Degree, height) - overall);
        _rowSlack = new double[_rows.Length];
        _columnSlack = new double[_columns.Length];
        _variance = new double[_rows.Length * _columns.Length];
        _rowVariance = new double[_rows.Length];
    }

    /// <summary>Solves a block that has no split, so that every sum is met to 1e-10.</summary>
    public static (double[] Rows, double[] Columns) Solve(DegreeBlock block)
    {
        if (block.Columns.Length > block.Rows.Length)
        {
            var (columns, rows) = Solve(block.Transpose());
            return (rows, columns);
        }

        var solver = new ConfigurationSolver(block);
        solver.Run();
        return (solver._rowLogits, solver._columnLogits);
    }

    private static double Logit(double part, double whole) => Math.Log(part / (whole - part));

    private void Run()
    {
        var last = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            var slack = Measure();
            if (slack <= Enough || (slack <= Tolerance && slack >= last / 2)) return;
            last = slack;
            Step();
        }

        throw new InvalidOperationException($"The null model's sums are still {last} off after {MostSteps} steps; {Tolerance} is asked for.");
    }

    /// <summary>Computes what the sums still lack and the cells' variances; answers the largest lack of one row or column.</summary>
    private double Measure()
    {
        for (var column = 0; column < _columns.Length; column++) _columnSlack[column] = _columns[column].Degree;
        for (var row = 0; row < _rows.Length; row++)
        {
            double slack = _rows[row].Degree, sum = 0;
            for (var column = 0; column < _columns.Length; column++)
            {
                var power = Math.Exp(-Math.Abs(_rowLogits[row] + _columnLogits[column]));
                var one = (_rowLogits[row] + _columnLogits[column] < 0 ? power : 1) / (1 + power);
                slack -= _columns[column].Count * one;
                _columnSlack[column] -= _rows[row].Count * one;
                var variance = power / ((1 + power) * (1 + power)) * _rows[row].Count * _columns[column].Count;
                _variance[row * _columns.Length + column] = variance;
                sum += variance;
            }

            (_rowSlack[row], _rowVariance[row]) = (slack, sum);
        }

        return Math.Max(_rowSlack.Max(Math.Abs), _columnSlack.Max(Math.Abs));
    }

    /// <summary>
    /// One Newton step. The rows are eliminated; what is left is a weighted Laplacian over the columns, whose diagonal is the sum of
    /// its off-diagonal weights, so that nothing cancels. The last column's step is 0, as x and y are known up to a factor only.
    /// </summary>
    private void Step()
    {
        var (rows, columns) = (_rows.Length, _columns.Length);
        var laplacian = new double[columns, columns];
        var columnStep = new double[columns];
        for (var column = 0; column < columns; column++) columnStep[column] = _columnSlack[column] * _columns[column].Count;
        for (var row = 0; row < rows; row++)
        {
            var cells = _variance.AsSpan(row * columns, columns);
            for (var column = 0; column < columns; column++)
            {
                var share = cells[column] / _rowVariance[row];
                columnStep[column] -= share * _rowSlack[row] * _rows[row].Count;
                for (var other = 0; other < column; other++) laplacian[column, other] -= share * cells[other];
            }
        }

        for (var column = 0; column < columns; column++)
        {
            for (var other = 0; other < column; other++)
            {
                laplacian[column, column] -= laplacian[column, other];
                laplacian[other, other] -= laplacian[column, other];
            }
        }

        columnStep[columns - 1] = 0;
        Cholesky.Solve(laplacian, columnStep, columns - 1);
        var rowStep = new double[rows];
        double largest = 0;
        for (var row = 0; row < rows; row++)
        {
            var cells = _variance.AsSpan(row * columns, columns);
            var sum = _rowSlack[row] * _rows[row].Count;
            for (var column = 0; column < columns; column++) sum -= cells[column] * columnStep[column];
            rowStep[row] = sum / _rowVariance[row];
            foreach (var step in columnStep) largest = Math.Max(largest, Math.Abs(rowStep[row] + step));
        }

        var damping = largest < 1e-6 ? 1 : Math.Log(1 + largest) / largest;
        for (var row = 0; row < rows; row++) _rowLogits[row] += damping * rowStep[row];
        for (var column = 0; column < columns; column++) _columnLogits[column] += damping * columnStep[column];
    }
}
