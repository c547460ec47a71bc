"""JSON, YAML, CSV, base64 and URLs."""

from __future__ import annotations

import base64
import binascii
import csv
import io
import urllib.parse
from collections.abc import Iterator

from guard.parsers.terraform.functions.registry import anything, decoded, define, known, text
from guard.parsers.terraform.plain import decode_json
from guard.parsers.terraform.values import (
    MAX_DEPTH,
    Encoded,
    Failure,
    Partial,
    Undetermined,
    Unknown,
    Value,
    clean,
    encode_json,
)

_SAFE = "-_.~"


@define("jsonencode", anything)
def _jsonencode(value: Value) -> Encoded:
    return Encoded(value)


@define("jsondecode", anything)
def _jsondecode(value: Value) -> Value:
    if isinstance(value, Partial):
        from guard.parsers.terraform.jsontext import read_partial

        found = read_partial(value)
        if found is None:
            raise Undetermined(value)
        return found
    source = decoded(value)
    return source.value if isinstance(source, Encoded) else decode_json(source)


@define("yamldecode", text)
def _yamldecode(source: str) -> Value:
    from guard.parsers.yaml_values import YamlError, load

    try:
        return load(source)
    except YamlError as error:
        raise Failure("not valid YAML") from error


@define("yamlencode", known)
def _yamlencode(value: Value) -> str:
    written = list(_yaml(value, 0))
    return "".join(f"{line}\n" for line in written)


def _yaml(value: Value, depth: int) -> Iterator[str]:
    """Yield the lines of a value in block style, quoted as Terraform quotes them."""
    if depth > MAX_DEPTH:
        raise Failure("nested too deeply")
    if isinstance(value, dict) and value:
        for key in sorted(value):
            yield from _yaml_member(f"{_scalar(key)}:", value[key], depth)
    elif isinstance(value, (list, range)) and len(value):
        for item in value:
            lines = list(_yaml(item, depth + 1))
            yield f"- {lines[0]}"
            yield from (f"  {line}" for line in lines[1:])
    else:
        yield _scalar(value)


def _yaml_member(key: str, value: Value, depth: int) -> Iterator[str]:
    lines = list(_yaml(value, depth + 1))
    if isinstance(value, dict) and value:
        yield key
        yield from (f"  {line}" for line in lines)
    elif isinstance(value, (list, range)) and len(value):
        yield key
        yield from lines
    else:
        yield f"{key} {lines[0]}"


def _scalar(value: Value) -> str:
    return "".join(piece for piece in encode_json(value) if isinstance(piece, str))


@define("csvdecode", text)
def _csvdecode(source: str) -> list[dict[str, str]]:
    try:
        rows = list(csv.reader(io.StringIO(source), strict=True))
    except csv.Error as error:
        raise Failure("not valid CSV") from error
    if not rows:
        raise Failure("CSV without a header")
    if any(len(row) != len(rows[0]) for row in rows if row):
        raise Failure("CSV rows of different lengths")
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if row]


@define("base64encode", text)
def _base64encode(value: str) -> str:
    return base64.b64encode(value.encode()).decode()


@define("base64decode", text)
def _base64decode(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise Failure("not base64 of text") from error


@define("textencodebase64", text, text)
def _textencodebase64(value: str, encoding: str) -> str:
    try:
        return base64.b64encode(value.encode(encoding)).decode()
    except (LookupError, UnicodeError) as error:
        raise Failure("cannot be encoded") from error


@define("textdecodebase64", text, text)
def _textdecodebase64(value: str, encoding: str) -> str:
    try:
        return clean(base64.b64decode(value, validate=True).decode(encoding))
    except (LookupError, ValueError) as error:
        raise Failure("cannot be decoded") from error


@define("base64gzip", anything)
@define("rsadecrypt", anything, anything, optional=1)
def _opaque(*_: Value) -> Value:
    raise Undetermined(Unknown("encoded text", is_text=True))


@define("urlencode", text)
def _urlencode(value: str) -> str:
    return urllib.parse.quote_plus(value, safe=_SAFE)


@define("urldecode", text)
def _urldecode(value: str) -> str:
    return urllib.parse.unquote_plus(value)
