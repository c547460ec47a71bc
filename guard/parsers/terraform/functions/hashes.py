"""Digests, and identifiers derived from them."""

from __future__ import annotations

import base64
import hashlib
import uuid

from guard.parsers.terraform.functions.registry import Context, define, text
from guard.parsers.terraform.values import Failure, Unknown, Value

_NAMESPACES = {
    "dns": uuid.NAMESPACE_DNS,
    "oid": uuid.NAMESPACE_OID,
    "url": uuid.NAMESPACE_URL,
    "x500": uuid.NAMESPACE_X500,
}


def _define(name: str, algorithm: str, *, as_base64: bool = False) -> None:
    """Register a digest of a text, and of a file."""

    def digest(content: bytes) -> str:
        found = hashlib.new(algorithm, content, usedforsecurity=False)
        return base64.b64encode(found.digest()).decode() if as_base64 else found.hexdigest()

    def of_file(context: Context, path: str) -> Value:
        content = context.read(path)
        return Unknown(f'file{name}("{path}")') if content is None else digest(content)

    define(name, text)(lambda value: digest(value.encode()))
    define(f"file{name}", text, context=True)(of_file)


for _algorithm in ("md5", "sha1", "sha256", "sha512"):
    _define(_algorithm, _algorithm)
for _algorithm in ("sha256", "sha512"):
    _define(f"base64{_algorithm}", _algorithm, as_base64=True)


@define("uuidv5", text, text)
def _uuidv5(namespace: str, name: str) -> str:
    try:
        return str(uuid.uuid5(_NAMESPACES.get(namespace) or uuid.UUID(namespace), name))
    except ValueError as error:
        raise Failure("no such namespace") from error
