using System.Text;
using System.Xml;

namespace Latticework.Exchange;

/// <summary>How networks are written as XML.</summary>
internal static class NetworkXml
{
    /// <summary>UTF-8 without a byte order mark, indented, line feeds; the stream stays open.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", CloseOutput = false };
}
