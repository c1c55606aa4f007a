using System.Collections.Immutable;

namespace Latticework.Benchmarks;

/// <summary>What is measured at each size.</summary>
internal static class ScaleTasks
{
    private static readonly string[] Questions =
    [
        "partners AUS ARE --ties exercise", "overlap AUS ARE", "overlap", "path AUS AFG --ties exercise", "gaps --ties exercise --limit 20", "timeline AUS ARE",
        "rank degree --ties exercise", "rank betweenness --ties exercise", "structure --ties exercise", "roles --group-by us-allies --ties exercise", "trios --ties exercise", "diff 2000 2001 --ties exercise",
        "panel dyad-year AUS ARE --from 2000 --to 2010", "panel state-year --from 2000 --to 2010", "show AUS", "find Edition_77", "cite synthetic-0",
    ];

    private static readonly string[] Formats = ["jsonl", "csv", "arrow", "parquet", "graphml", "gexf", "bibtex", "csl-json"];

    /// <summary>What needs no server.</summary>
    public static ImmutableArray<ScaleTask> OfFiles { get; } =
    [
        new("check", "check", "check FACTS"),
        .. Questions.Select(question => new ScaleTask("questions", question.Replace('_', ' '), $"{question} --facts FACTS --quiet")),
        .. Formats.Select(format => new ScaleTask("exports", $"export {format}", $"export {format} OUT{(format is "csv" or "arrow" or "parquet" ? "" : "." + format)} --facts FACTS --quiet")),
        new("exports", "export neo4j-admin", "export neo4j-admin OUT-admin --facts FACTS --quiet"),
    ];

    /// <summary>What is done in turn with an empty database.</summary>
    public static ImmutableArray<ScaleTask> OfServer { get; } =
    [
        new("first ingest", "ingest, first", "ingest --facts FACTS --beside --quiet"),
        new("unchanged ingest", "ingest, unchanged", "ingest --facts FACTS --quiet"),
        new("plan", "ingest --plan, ten changed", "ingest --plan --facts CHANGED --quiet"),
        new("changed ingest", "ingest, ten changed", "ingest --facts CHANGED --quiet"),
    ];
}
