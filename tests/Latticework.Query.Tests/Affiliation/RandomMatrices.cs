using CsCheck;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Random matrices from fixed seeds: the same in every run.</summary>
internal static class RandomMatrices
{
    /// <summary>Matrices of up to the given size, from empty to full, whose rows and columns differ in density.</summary>
    public static Gen<bool[,]> Of(int actors, int gatherings) =>
        from height in Gen.Int[1, actors]
        from width in Gen.Int[0, gatherings]
        from rows in Gen.Double[-4, 4].Array[height]
        from columns in Gen.Double[-4, 4].Array[width]
        from cells in Gen.Double[0, 1].Array[height * width]
        select Cells(rows, columns, cells);

    public static void Check(int actors, int gatherings, int count, Action<AffiliationMatrix, bool[,]> check)
    {
        var matrices = Of(actors, gatherings);
        for (uint seed = 1; seed <= count; seed++)
        {
            var cells = matrices.Generate(new PCG(seed, 20_260_101), null, out _);
            try
            {
                check(Matrix(cells), cells);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Seed {seed} gives a counterexample of {cells.GetLength(0)} x {cells.GetLength(1)}.", fault);
            }
        }
    }

    public static AffiliationMatrix Matrix(bool[,] cells)
    {
        var actors = cells.GetLength(0);
        int[][] members = [.. Enumerable.Range(0, cells.GetLength(1))
            .Select(gathering => Enumerable.Range(0, actors).Where(actor => cells[actor, gathering]).ToArray())];
        return AffiliationMatrix.Create(actors, members);
    }

    public static void AssertRelative(double expected, double actual, double tolerance) =>
        Assert.InRange(actual, expected * (1 - tolerance) - 1e-280, expected * (1 + tolerance) + 1e-280);

    private static bool[,] Cells(double[] rows, double[] columns, double[] cells)
    {
        var result = new bool[rows.Length, columns.Length];
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < columns.Length; column++)
                result[row, column] = cells[row * columns.Length + column] < 1 / (1 + Math.Exp(rows[row] + columns[column]));
        return result;
    }
}
