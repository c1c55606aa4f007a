using Xunit;

namespace Latticework.Query.Tests;

/// <summary>The published datasets, for tests: without the file a test is skipped, and under CI=true it fails.</summary>
internal static class Datasets
{
    private static readonly Lazy<MmeTable> _mme = new(() => MmeTable.Read(DatasetFolder.MmeLong));
    private static readonly Lazy<DcadTable> _dcad = new(() => DcadTable.Read(DatasetFolder.Dcad));

    public static MmeTable Mme => Require(_mme, DatasetFolder.MmeLong);

    public static DcadTable Dcad => Require(_dcad, DatasetFolder.Dcad);

    private static T Require<T>(Lazy<T> table, string path)
    {
        if (!File.Exists(path))
        {
            var missing = $"The dataset {path} is not there; set LATTICEWORK_DATASETS to the folder that holds it.";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
            Assert.Skip(missing);
        }

        return table.Value;
    }
}
