using System.Collections.Immutable;
using Latticework.Asking;

namespace Latticework.Web;

/// <summary>What an address of the explorer's own takes, as the OpenAPI document tells it.</summary>
internal sealed record ExplorerParameters(string Name, ImmutableArray<Operand> Operands, ImmutableArray<Parameter> Parameters)
{
    /// <summary>What a query string gives of them.</summary>
    public NamedArguments Read(Microsoft.AspNetCore.Http.IQueryCollection query) =>
        NamedArguments.Read(Name, Operands, Parameters, QueryArguments.Told(query));
}
