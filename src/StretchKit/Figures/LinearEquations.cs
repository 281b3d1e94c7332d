using System;

namespace StretchKit.Figures;

/// <summary>Gaussian elimination with pivots.</summary>
internal static class LinearEquations
{
    /// <summary>Solves a x = b; the matrix is used up.</summary>
    public static double[] Solve(double[,] a, double[] b)
    {
        int count = b.Length;
        double[] x = [.. b];
        for (int column = 0; column < count; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < count; row++)
                pivot = Math.Abs(a[row, column]) > Math.Abs(a[pivot, column]) ? row : pivot;
            Swap(a, x, column, pivot);
            for (int row = column + 1; row < count; row++)
            {
                double factor = a[row, column] / a[column, column];
                for (int k = column; k < count; k++)
                    a[row, k] -= factor * a[column, k];
                x[row] -= factor * x[column];
            }
        }

        for (int row = count - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < count; k++)
                x[row] -= a[row, k] * x[k];
            x[row] /= a[row, row];
        }

        return x;
    }

    private static void Swap(double[,] a, double[] x, int one, int other)
    {
        if (one == other)
            return;
        for (int k = 0; k < x.Length; k++)
            (a[one, k], a[other, k]) = (a[other, k], a[one, k]);
        (x[one], x[other]) = (x[other], x[one]);
    }
}
