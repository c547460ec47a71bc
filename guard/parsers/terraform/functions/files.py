"""Paths, and files of the scan. A file that is not part of it may exist all the same."""

from __future__ import annotations

import base64
import posixpath

from guard.parsers.terraform.functions.registry import (
    Context,
    anything,
    define,
    mapping,
    text,
)
from guard.parsers.terraform.values import Failure, Undetermined, Unknown, Value


def _content(context: Context, path: str) -> bytes:
    content = context.read(path)
    if content is None:
        raise Undetermined(Unknown(f'file("{path}")'))
    return content


def _text(context: Context, path: str) -> str:
    try:
        return _content(context, path).decode()
    except UnicodeDecodeError as error:
        raise Failure("not UTF-8 text") from error


@define("basename", text)
def _basename(path: str) -> str:
    return posixpath.basename(path.rstrip("/")) or ("/" if path else ".")


@define("dirname", text)
def _dirname(path: str) -> str:
    return posixpath.normpath(posixpath.dirname(path) or ".")


@define("abspath", text)
@define("pathexpand", text)
def _absolute(path: str) -> str:
    if path.startswith("/"):
        return posixpath.normpath(path)
    raise Undetermined(Unknown(f'abspath("{path}")', is_text=True))


@define("file", text, context=True)
def _file(context: Context, path: str) -> str:
    return _text(context, path)


@define("filebase64", text, context=True)
def _filebase64(context: Context, path: str) -> str:
    return base64.b64encode(_content(context, path)).decode()


@define("fileexists", text, context=True)
def _fileexists(context: Context, path: str) -> bool:
    _content(context, path)
    return True


@define("fileset", anything, anything)
def _fileset(*_: Value) -> Value:
    raise Undetermined(Unknown("fileset(...)"))


@define("templatefile", text, mapping, context=True)
def _templatefile(context: Context, path: str, names: dict[str, Value]) -> Value:
    return context.render(_text(context, path), names)


@define("templatestring", text, mapping, context=True)
def _templatestring(context: Context, template: str, names: dict[str, Value]) -> Value:
    return context.render(template, names)
