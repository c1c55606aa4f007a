namespace Latticework.Facts;

/// <summary>The faults that reading can find, FACT001 to FACT018. The codebook lists the same table.</summary>
internal static class DiagnosticCodes
{
    public const string Path = "FACT001";
    public const string NoFiles = "FACT002";
    public const string Empty = "FACT003";
    public const string Size = "FACT004";
    public const string Encoding = "FACT005";
    public const string Json = "FACT006";
    public const string Outline = "FACT007";
    public const string Depth = "FACT008";
    public const string Kind = "FACT009";
    public const string UnknownField = "FACT010";
    public const string DoubledField = "FACT011";
    public const string MissingField = "FACT012";
    public const string Type = "FACT013";
    public const string Word = "FACT014";
    public const string Value = "FACT015";
    public const string Text = "FACT016";
    public const string SecondCard = "FACT017";
    public const string Refused = "FACT018";

    /// <summary>Each code with its meaning, in order.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> Reading { get; } =
    [
        (Path, "a path does not exist, cannot be read, or is no .json or .jsonl file"),
        (NoFiles, "a folder holds no .json or .jsonl file"),
        (Empty, "a file is empty"),
        (Size, "a `.json` file is larger than 64 MiB, or a record longer than 1 MiB"),
        (Encoding, "a file is not UTF-8 without a byte order mark"),
        (Json, "the JSON is broken: the rest of the file, or the line of a .jsonl file, cannot be read"),
        (Outline, "a file is no list of objects, a line no object, `dataset.json` no object"),
        (Depth, "a record is nested deeper than 16 levels"),
        (Kind, "a fact has no kind, or one that the codebook lacks"),
        (UnknownField, "a field that the codebook lacks"),
        (DoubledField, "a field stands twice in an object"),
        (MissingField, "a required field is missing"),
        (Type, "a value has the wrong type, or is null or an empty list where something must stand"),
        (Word, "a word that the codebook lacks"),
        (Value, "a code, id or date that is malformed"),
        (Text, "a text is empty or holds what the canonical form cannot: control characters, no-break spaces, two blanks in a row, blanks at an end"),
        (SecondCard, "a second `dataset.json` in one reading"),
        (Refused, "a record cannot be read for a reason that none of the others names"),
    ];
}
