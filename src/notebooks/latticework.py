"""Latticework's questions from Python: one file, the standard library only; data frames where pandas is installed.

    lattice serve                                    # in another terminal

    from latticework import Lattice
    lattice = Lattice()
    lattice.partners("Japan", "New Zealand", as_of="2025-12-31")        # a data frame, or a list of dicts without pandas
    lattice.answer("partners", nations="JPN,NZL")["citations"]          # the whole answer, with its sources

Parameters are those of the command line with underscores: as_of, types, without_publisher. A list is a list or a text with commas. What
the server refuses raises LatticeError with its sentence: "unknown nation 'Jpan'; did you mean JPN (Japan)?"
"""

import io
import json
import urllib.error
import urllib.parse
import urllib.request


class LatticeError(Exception):
    """What was asked cannot be answered; the message says why and what to ask instead."""


class Lattice:
    """A server of `lattice serve`."""

    def __init__(self, address="http://127.0.0.1:8787", timeout=60):
        self.address = address.rstrip("/")
        self.timeout = timeout

    def partners(self, *nations, **told):
        """Partners of one nation, or those common to several, with the facts on each side."""
        return self.table("partners", nations=nations, **told)

    def overlap(self, *nations, **told):
        """Shared forums, exercises and patrols of nations, with exact significance."""
        return self.table("overlap", nations=nations, **told)

    def path(self, a, b, **told):
        """How two nations are connected: chains of ties, every hop with its facts."""
        return self.table("path", nations=[a, b], **told)

    def gaps(self, **told):
        """Pairs without a tie that share partners, the most shared first."""
        return self.table("gaps", **told)

    def trios(self, **told):
        """Groups of three or more that are tied pair by pair, and those that lack one tie."""
        return self.table("trios", **told)

    def panel(self, unit, from_, to, *nations, **told):
        """Pairs ("dyad-year") or states ("state-year") by year."""
        return self.table("panel", unit=unit, nations=nations, **{"from": from_, "to": to}, **told)

    def timeline(self, *nations, **told):
        """What the nations named did together, in order."""
        return self.table("timeline", nations=nations, **told)

    def rank(self, measure, **told):
        """Nations by a measure of the network."""
        return self.table("rank", measure=measure, **told)

    def structure(self, **told):
        """The network as a whole."""
        return self.table("structure", **told)

    def roles(self, group_by, **told):
        """Who brokers within a group of nations, into it, out of it."""
        return self.table("roles", group_by=group_by, **told)

    def diff(self, from_, to, **told):
        """What changed between two days."""
        return self.table("diff", **{"from": from_, "to": to}, **told)

    def show(self, of, **told):
        """All that is known of a fact, nation, person, forum or exercise series."""
        return self.table("show", of=of, **told)

    def find(self, text="", **told):
        """Facts by words in names, persons, places and notes."""
        return self.table("find", text=text, **told)

    def cite(self, *ids, **told):
        """The sources of facts, one page a row."""
        return self.table("cite", ids=ids, **told)

    def answer(self, question, **told):
        """A whole answer as JSON: question, day, dataset, items, what is uncertain or disputed, citations."""
        return json.loads(self.ask(question, "json", **told))

    def table(self, question, **told):
        """An answer's items: a data frame where pandas is installed, else a list of dicts."""
        try:
            import pandas
        except ImportError:
            return self.answer(question, **told)["items"]
        text = self.ask(question, "csv", **told)
        # Only an empty cell is missing: NA is a code like any other.
        return pandas.read_csv(io.BytesIO(text), keep_default_na=False, na_values=[""])

    def ask(self, question, format, **told):
        """An answer's bytes in a format: json, csv, markdown, table, arrow, bibtex, csl-json."""
        query = {_key(name): _text(value) for name, value in told.items() if value not in (None, (), [])}
        address = f"{self.address}/api/{question}?{urllib.parse.urlencode({**query, 'format': format}, doseq=True)}"
        try:
            with urllib.request.urlopen(address, timeout=self.timeout) as response:
                return response.read()
        except urllib.error.HTTPError as refused:
            raise LatticeError(_reason(refused)) from None
        except urllib.error.URLError as unreached:
            raise LatticeError(f"no server at {self.address} ({unreached.reason}); start one with: lattice serve") from None


def _key(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else str(value)


def _reason(refused):
    try:
        return json.loads(refused.read())["detail"]
    except (ValueError, KeyError):
        return str(refused)
