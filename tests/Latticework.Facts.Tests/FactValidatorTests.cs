using System.Globalization;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactValidatorTests
{
    [Fact]
    public void Validate_SetThatKeepsEveryRule_FindsNothing() => Assert.Empty(FactValidator.Validate(SampleFacts.With("", null)));

    [Theory]
    [InlineData(
        "office-jpn-foreign/id", "\"acsa-jpn-nzl-2015\"",
        "f.json:6:3: FACT020 acsa-jpn-nzl-2015 id: 'acsa-jpn-nzl-2015' is already the id of the fact at f.json:2; write another id, or remove one of the two")]
    [InlineData(
        "acsa-jpn-nzl-2025/parties/+", "\"AUS\"",
        "f.json:1:3: FACT021 acsa-jpn-nzl-2025 parties[2]: no actor has the code 'AUS'; write a code of actors.json, or add it there")]
    [InlineData(
        "stmt-jpn/addressedTo", "[\"UNSC\"]",
        "f.json:7:3: FACT021 stmt-jpn addressedTo[0]: no actor has the code 'UNSC'; write a code of actors.json, or add it there")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"parties.AUS\", \"value\": \"AUS\", \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT021 acsa-jpn-nzl-2025 alternatives[0].value: no actor has the code 'AUS'; write a code of actors.json, or add it there")]
    [InlineData(
        "acsa-jpn-nzl-2025/signatories/0/person", "\"Toshimitsu Motegi\"",
        "f.json:1:3: FACT022 acsa-jpn-nzl-2025 signatories[0].person: 'Toshimitsu Motegi' is a variant; write 'Motegi Toshimitsu'")]
    [InlineData(
        "office-jpn-foreign/person", "\"Motegi Tosimitsu\"",
        "f.json:6:3: FACT022 office-jpn-foreign person: 'Motegi Tosimitsu' is no person of persons.json; write 'Motegi Toshimitsu', or add it")]
    [InlineData(
        "annualex-2025/series", "\"Zzz\"",
        "f.json:5:3: FACT022 annualex-2025 series: 'Zzz' is no series of series.json; write a name from there, or add it")]
    [InlineData(
        "acsa-jpn-nzl-2025/related/0/id", "\"acsa-jpn-nzl-2016\"",
        "f.json:1:3: FACT023 acsa-jpn-nzl-2025 related[0].id: no fact has the id 'acsa-jpn-nzl-2016'; did you mean 'acsa-jpn-nzl-2015' or 'acsa-jpn-nzl-2025'?")]
    [InlineData(
        "acsa-jpn-nzl-2025/related/0/id", "\"acsa-jpn-nzl-2025\"",
        "f.json:1:3: FACT023 acsa-jpn-nzl-2025 related[0].id: 'acsa-jpn-nzl-2025' is this fact itself; write the id of another")]
    [InlineData(
        "acsa-jpn-nzl-2025/related/1/relation", "\"supplements\"",
        "f.json:1:3: FACT024 acsa-jpn-nzl-2025 related[1].relation: 'supplements' does not tie agreement to meeting ('signing-jpn-nzl-2025'); write one of: signed-at")]
    [InlineData(
        "acsa-jpn-nzl-2025/related/1", "{ \"relation\": \"amends\", \"id\": \"acsa-jpn-nzl-2015\" }",
        "f.json:1:3: FACT025 acsa-jpn-nzl-2025 related[1]: 'amends acsa-jpn-nzl-2015' stands after 'replaces acsa-jpn-nzl-2015'; sort by relation, then id")]
    [InlineData(
        "acsa-jpn-nzl-2025/related/1", "{ \"relation\": \"replaces\", \"id\": \"acsa-jpn-nzl-2015\" }",
        "f.json:1:3: FACT025 acsa-jpn-nzl-2025 related[1]: 'replaces acsa-jpn-nzl-2015' stands twice; remove one")]
    [InlineData(
        "acsa-jpn-nzl-2025/inForce", "\"2025-11\"",
        "f.json:1:3: FACT026 acsa-jpn-nzl-2025 inForce: '2025-11' is before signed '2025-12-19'; write dates in the order signed, inForce")]
    [InlineData(
        "acsa-jpn-nzl-2025/partyDates/0/inForce", "\"2025\"",
        "f.json:1:3: FACT026 acsa-jpn-nzl-2025 partyDates[0].inForce: '2025' is before partyDates[0].acceded '2026-01-01'; write dates in the order partyDates[0].acceded, partyDates[0].inForce")]
    [InlineData(
        "acsa-jpn-nzl-2025/suspensions/0/to", "\"2026-02\"",
        "f.json:1:3: FACT026 acsa-jpn-nzl-2025 suspensions[0].to: '2026-02' is before suspensions[0].from '2026-03'; write dates in the order suspensions[0].from, suspensions[0].to")]
    [InlineData(
        "acsa-jpn-nzl-2025/notices/0/withdrawn", "\"2026-02\"",
        "f.json:1:3: FACT026 acsa-jpn-nzl-2025 notices[0].withdrawn: '2026-02' is before notices[0].given '2026-03-01'; write dates in the order notices[0].given, notices[0].withdrawn")]
    [InlineData(
        "forum-x/members/1/from", "\"2019\"",
        "f.json:4:3: FACT026 forum-x members[1].from: '2019' is before established '2020'; write dates in the order established, members[1].from")]
    [InlineData(
        "annualex-2025/end", "\"2025-09\"",
        "f.json:5:3: FACT026 annualex-2025 end: '2025-09' is before start '2025-10'; write dates in the order start, end")]
    [InlineData(
        "annualex-2025/phases/0/end", "\"2025-10-01\"",
        "f.json:5:3: FACT026 annualex-2025 phases[0].end: '2025-10-01' is before phases[0].start '2025-10-02'; write dates in the order phases[0].start, phases[0].end")]
    [InlineData(
        "office-jpn-foreign/to", "\"2025-12-31\"",
        "f.json:6:3: FACT026 office-jpn-foreign to: '2025-12-31' is before endedInFact '2026-01'; write dates in the order endedInFact, to")]
    [InlineData(
        "signing-jpn-nzl-2025/endDate", "\"2025-12-18\"",
        "f.json:3:3: FACT026 signing-jpn-nzl-2025 endDate: '2025-12-18' is before date '2025-12-19'; write dates in the order date, endDate")]
    [InlineData(
        "signing-jpn-nzl-2025/endDate", "\"2027\"",
        "f.json:3:3: FACT027 signing-jpn-nzl-2025 endDate: '2027' is after the day of compilation, '2026-11-25'; write an earlier date, or mark the fact as announced")]
    [InlineData(
        "acsa-jpn-nzl-2015/sources", "[{ \"url\": \"https://a.example/3\", \"publisher\": \"A\", \"title\": \"Three\", \"published\": \"2027\" }]",
        "f.json:2:3: FACT027 acsa-jpn-nzl-2015 sources[0].published: '2027' is after the day of compilation, '2026-11-25'; write an earlier date")]
    [InlineData(
        "acsa-jpn-nzl-2015/parties", "[\"JPN\"]",
        "f.json:2:3: FACT028 acsa-jpn-nzl-2015 parties: 1 listed; write two or more")]
    [InlineData(
        "signing-jpn-nzl-2025/nations", "[\"JPN\", \"NZL\", \"JPN\"]",
        "f.json:3:3: FACT029 signing-jpn-nzl-2025 nations[2]: 'JPN' stands twice; remove one")]
    [InlineData(
        "acsa-jpn-nzl-2025/covers/1", "\"food\"",
        "f.json:1:3: FACT029 acsa-jpn-nzl-2025 covers[1]: 'food' stands twice; remove one")]
    [InlineData(
        "annualex-2025/participants/+", "{ \"nation\": \"NZL\", \"role\": \"observer\" }",
        "f.json:5:3: FACT029 annualex-2025 participants[2]: 'NZL' stands twice; remove one")]
    [InlineData(
        "forum-x/sources", "[]",
        "f.json:4:3: FACT030 forum-x sources: no source; write one page or more that bears the fact")]
    [InlineData(
        "forum-x/sources/+", "{ \"url\": \"https://a.example/2\", \"publisher\": \"A\", \"title\": \"Two\" }",
        "f.json:4:3: FACT030 forum-x sources[1].url: 'https://a.example/2' is cited twice in this fact; remove one")]
    [InlineData(
        "forum-x/sources/0/url", "\"ftp://a.example/2\"",
        "f.json:4:3: FACT030 forum-x sources[0].url: 'ftp://a.example/2' is no web address; write one that begins with http:// or https://")]
    [InlineData(
        "forum-x/sources/0/publisher", "\"B\"",
        "f.json:4:3: FACT031 forum-x sources[0].publisher: 'B', but 'A' for the same page in 'signing-jpn-nzl-2025'; write the same in both")]
    [InlineData(
        "forum-x/sources/0/published", "\"2025\"",
        "f.json:4:3: FACT031 forum-x sources[0].published: '2025', but absent for the same page in 'signing-jpn-nzl-2025'; write the same in both")]
    [InlineData(
        "forum-x/members/0/role", "\"member\"",
        "f.json:4:3: FACT032 forum-x lead: JPN is no member in the role lead; list it as one, or leave lead out")]
    [InlineData(
        "annualex-2025/participants/0/role", "\"participant\"",
        "f.json:5:3: FACT032 annualex-2025 lead[0]: JPN is no participant in the role lead or host; list it as one, or leave it out of lead")]
    [InlineData(
        "signing-jpn-nzl-2025/roles/0/nation", "\"XORG\"",
        "f.json:3:3: FACT033 signing-jpn-nzl-2025 roles[0].nation: XORG is not among the nations; list it there, or write one of: JPN, NZL")]
    [InlineData(
        "acsa-jpn-nzl-2025/notices/0/by", "\"XORG\"",
        "f.json:1:3: FACT033 acsa-jpn-nzl-2025 notices[0].by: XORG is not among the parties; list it there, or write one of: JPN, NZL")]
    [InlineData(
        "acsa-jpn-nzl-2025/suspensions/0/between", "[\"JPN\"]",
        "f.json:1:3: FACT033 acsa-jpn-nzl-2025 suspensions[0].between: 1 listed; write two of the parties")]
    [InlineData(
        "stmt-jpn/about", null,
        "f.json:7:3: FACT034 stmt-jpn about: neither about nor areas; write whom or which area it concerns\nf.json:7:3: FACT034 stmt-jpn target[0]: 'NZL' is not in about; add it there, or leave it out")]
    [InlineData(
        "stmt-jpn/about/1", "\"acsa-jpn-nzl-2015\"",
        "f.json:7:3: FACT034 stmt-jpn about[1]: 'acsa-jpn-nzl-2015' is the id of a fact of the kind agreement; write that of a forum")]
    [InlineData(
        "stmt-jpn/about/1", "\"forum-y\"",
        "f.json:7:3: FACT034 stmt-jpn about[1]: no fact has the id 'forum-y'; did you mean 'forum-x'?")]
    [InlineData(
        "stmt-jpn/about/1", "\"New Zealand\"",
        "f.json:7:3: FACT034 stmt-jpn about[1]: 'New Zealand' is neither a code nor an id; write the code of an actor or the id of a forum")]
    [InlineData(
        "stmt-jpn/target/0", "\"JPN\"",
        "f.json:7:3: FACT034 stmt-jpn target[0]: 'JPN' is not in about; add it there, or leave it out")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"partyDates.AUS.inForce\", \"value\": \"2026\", \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 'partyDates' has no entry 'AUS' with fields; write one that stands in it")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"covers.3.x\", \"value\": \"a\", \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: '3' is no place in a list of 2; write a number from 0")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"partyDates.NZL\", \"value\": { \"party\": \"JPN\" }, \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: the entry has another 'party'; write \"party\": \"NZL\"")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"fact\", \"value\": 1, \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 'fact' cannot be 1; write null: the thing does not exist")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"terminated\", \"value\": null, \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 'terminated' is absent already; write a value")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"place.x\", \"value\": null, \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 'place' is no list; write 'place' alone")]
    [InlineData(
        "acsa-jpn-nzl-2025/inferred/0", "\"terminated\"",
        "f.json:1:3: FACT035 acsa-jpn-nzl-2025 inferred[0]: the fact has no 'terminated'; write it, or leave it out here")]
    [InlineData(
        "acsa-jpn-nzl-2025/inferred/0", "\"stop\"",
        "f.json:1:3: FACT035 acsa-jpn-nzl-2025 inferred[0]: 'stop' is no field that agreement can have inferred; write a key of the field dictionary")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/field", "\"sources\"",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 'sources' is no field of agreement that can have alternatives; write a key of the field dictionary")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/value", "\"2025-12-19\"",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: \"2025-12-19\" is what 'signed' already has; write the other reading")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/value", "\"soon\"",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: \"soon\" does not fit 'signed': 'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/value", "5",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: 5 does not fit 'signed': expected a text in quotes, not Number")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0", "{ \"field\": \"type\", \"value\": null, \"sources\": [\"https://a.example/1\"] }",
        "f.json:1:3: FACT036 acsa-jpn-nzl-2025 alternatives[0]: null does not fit 'type': write a value of the field's type, or null only where the field may be absent")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/sources", "[]",
        "f.json:1:3: FACT037 acsa-jpn-nzl-2025 alternatives[0].sources: no source; write the url of each page that gives this reading")]
    [InlineData(
        "acsa-jpn-nzl-2025/alternatives/0/sources/0", "\"https://a.example/2\"",
        "f.json:1:3: FACT037 acsa-jpn-nzl-2025 alternatives[0].sources[0]: 'https://a.example/2' is not among the sources of the fact; add it there")]
    [InlineData(
        "stmt-jpn/gist", "\"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25\"",
        "f.json:7:3: FACT039 stmt-jpn gist: 25 words; write fewer than 25")]
    [InlineData(
        "acsa-jpn-nzl-2025/signatories/0", "{ \"person\": \"Motegi Toshimitsu\", \"nation\": \"NZL\" }",
        "f.json:1:3: FACT040 acsa-jpn-nzl-2025 signatories[0].person: 'Motegi Toshimitsu' acts for NZL here, but for JPN in persons.json; write the same in both, or no nation there if for several")]
    [InlineData(
        "actors/2/name", "\"NIPPON\"",
        "FACT041 XORG name: 'NIPPON' is also a name of JPN; leave it to one place")]
    [InlineData(
        "actors/1/iso2", "\"JP\"",
        "FACT041 NZL iso2: 'JP' is also a code of JPN; leave it to one place")]
    [InlineData(
        "actors/0/unMember", null,
        "FACT042 JPN unMember: absent on a nation; write true or false")]
    [InlineData(
        "actors/2/unMember", "false",
        "FACT042 XORG unMember: stands on an organisation; leave it out")]
    [InlineData(
        "actors/2/forum", "\"acsa-jpn-nzl-2015\"",
        "FACT042 XORG forum: 'acsa-jpn-nzl-2015' is the id of a fact of the kind agreement; write that of a forum")]
    [InlineData(
        "persons/0/variants/0", "\"Judith Collins\"",
        "FACT043 Judith Collins name: 'Judith Collins' already stands for 'Motegi Toshimitsu' in persons.json; leave it to one of them")]
    [InlineData(
        "persons/1/nation", "\"AUS\"",
        "FACT043 Judith Collins nation: no actor has the code 'AUS'; write a code of actors.json, or add it there")]
    [InlineData(
        "card/bounds/patrol/min", "1",
        "FACT044 dataset.json bounds.patrol: 0 facts, outside 1 to 4; files are missing or doubled, or the bounds are to be widened")]
    [InlineData(
        "card/bounds/patrol", null,
        "FACT044 dataset.json bounds.patrol: absent; write the least and most facts of this kind")]
    [InlineData(
        "card/counts/agreement", "3",
        "FACT045 dataset.json counts.agreement: 3 said, 2 read; write 2")]
    public void Validate_OneChange_SaysWhereWhatAndWhatInstead(string path, string? value, string faults) =>
        Assert.Equal(faults, string.Join('\n', FactValidator.Validate(SampleFacts.With(path, value))));

    [Theory]
    [InlineData("acsa-jpn-nzl-2025/name", 300, null)]
    [InlineData("acsa-jpn-nzl-2025/name", 301, "name: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' has 301 characters; write 300 or fewer")]
    [InlineData("acsa-jpn-nzl-2025/note", 500, null)]
    [InlineData("acsa-jpn-nzl-2025/note", 501, "note: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' has 501 characters; write 500 or fewer")]
    public void Validate_LongText_HasLimit(string path, int length, string? fault) => Assert.Equal(
        fault is null ? [] : [$"f.json:1:3: FACT038 acsa-jpn-nzl-2025 {fault}"],
        FactValidator.Validate(SampleFacts.With(path, $"\"{new string('x', length)}\"")).Select(found => found.ToString()));

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "sources[0].url: 'https://a.example/xxxxxxxxxxxx…' has 2001 characters; write 2000 or fewer")]
    public void Validate_LongUrl_HasLimit(int length, string? fault) => Assert.Equal(
        fault is null ? [] : [$"FACT038 annualex-2025 {fault}"],
        FactValidator.Validate(SampleFacts.With("annualex-2025/sources/0/url", $"\"{"https://a.example/".PadRight(length, 'x')}\"")).Select(found => found.ToString().Split(": ", 2)[1]));

    [Fact]
    public void Validate_AnnouncedFactInFuture_FindsNothing() =>
        Assert.DoesNotContain(FactValidator.Validate(SampleFacts.With("annualex-2025/announced", "true")), found => found.Code == "FACT027");

    [Fact]
    public void Rules_Codebook_ListsEachWithItsMeaning()
    {
        var rules = FactRules.OfFacts.Select(rule => (rule.Code, rule.Meaning)).Concat(FactRules.OfDatasets.Select(rule => (rule.Code, rule.Meaning))).ToArray();
        var codebook = File.ReadAllLines(Path.Combine(ShippedFacts.Root, "src", "facts", "README.md"));
        var section = codebook.SkipWhile(line => line != "## Faults of meaning").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(rules.Select(rule => $"| {rule.Code} | {rule.Meaning} |"), section.Where(line => line.StartsWith("| FACT", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(20, rules.Length).Select(n => string.Create(CultureInfo.InvariantCulture, $"FACT{n:000}")), rules.Select(rule => rule.Code));
    }
}
