using Xunit;

namespace Latticework.Query.Tests;

public sealed class DatasetsTests
{
    [Fact]
    public void Csv_QuotedCommasAndQuotes_AreOneField() =>
        Assert.Equal(["a", "b, \"c\"", "", "d"], CsvTable.Fields("a,\"b, \"\"c\"\"\",,d"));

    [Fact]
    public void Mme_Matrix_HasThePublishedShape()
    {
        var matrix = Datasets.Mme.Matrix;
        Assert.Equal((172, 3615, 13452), (matrix.Actors, matrix.Gatherings, matrix.Memberships));
    }

    [Fact]
    public void Dcad_Graph_HasItsStatesAndPairs()
    {
        var dcad = Datasets.Dcad;
        Assert.Equal(160, dcad.Names.Count);
        Assert.Equal(1212, dcad.Edges.Count);
        Assert.Equal(87, dcad.Edges.Count(edge => edge.First == 365 || edge.Second == 365));
        Assert.Equal("VEN", dcad.Names[101]);
        Assert.Equal("BOL", dcad.Names[145]);
    }
}
