namespace Latticework.Query;

/// <summary>Linear equations with a symmetric positive definite matrix.</summary>
internal static class Cholesky
{
    /// <summary>
    /// Solves the first <paramref name="size"/> equations in place: <paramref name="values"/> goes in as the right-hand side and comes
    /// out as the solution. Of <paramref name="matrix"/> the lower triangle is read, and overwritten. O(size³).
    /// </summary>
    public static void Solve(double[,] matrix, double[] values, int size)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var k = 0; k < column; k++) sum -= matrix[row, k] * matrix[column, k];
                matrix[row, column] = row == column ? Math.Sqrt(sum) : sum / matrix[column, column];
            }
        }

        for (var row = 0; row < size; row++)
        {
            for (var k = 0; k < row; k++) values[row] -= matrix[row, k] * values[k];
            values[row] /= matrix[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) values[row] -= matrix[k, row] * values[k];
            values[row] /= matrix[row, row];
        }
    }
}
