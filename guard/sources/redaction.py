"""Takes credentials out of resources as they are built: the one place where that happens.

What leaves here holds no secret value, only the word that one was there, so nothing behind it,
be it a policy, a report, a log or a store, can leak one.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from guard import content
from guard.model import Path, Resource, Secret

LITERAL = "literal"

_MOST_LINES = 20_000
_LONG_WORD = 16
"""Characters from which on a word of a secret cannot be taken for one of ordinary text."""


@dataclass(frozen=True, slots=True)
class _Format:
    kind: str
    marks: tuple[str, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Rules:
    formats: tuple[_Format, ...]
    marks: tuple[str, ...]
    """Those of all formats."""

    fields: re.Pattern[str]
    loose_fields: re.Pattern[str]
    ignored: re.Pattern[str]
    placeholder: re.Pattern[str]
    ordinary: frozenset[str]


@cache
def _rules() -> _Rules:
    import yaml12

    data: Any = yaml12.parse_yaml((content.REGO / "guard/secrets/data.yaml").read_text("utf-8"))
    return _Rules(
        formats=tuple(
            _Format(entry["kind"], tuple(entry["marks"]), re.compile(entry["pattern"]))
            for entry in data["formats"]
        ),
        marks=tuple(mark for entry in data["formats"] for mark in entry["marks"]),
        fields=re.compile("|".join(data["fields"])),
        loose_fields=re.compile("|".join(data["loose_fields"])),
        ignored=re.compile("|".join(data["ignored_fields"])),
        placeholder=re.compile(
            "|".join(f"(?:{_ungrouped(pattern)})" for pattern in data["placeholders"])
        ),
        ordinary=frozenset(data["ordinary_words"]),
    )


def _ungrouped(pattern: str) -> str:
    """Move a leading ``(?i)`` into its group, as alternatives need it."""
    return f"(?i:{pattern[4:]})" if pattern.startswith("(?i)") else pattern


@cache
def holds_secret(name: str) -> bool:
    """Return whether a field or variable called `name` holds a secret by its meaning."""
    return _matches(name, _rules().fields)


@cache
def _may_hold_secret(name: str) -> bool:
    return _matches(name, _rules().loose_fields)


def _matches(name: str, fields: re.Pattern[str]) -> bool:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return bool(fields.search(words)) and not _rules().ignored.search(words)


def is_secret(name: str, value: str) -> bool:
    """Return whether `value`, in a field or variable called `name`, is a secret."""
    # The name first: nearly all names settle it, and each is looked at once a run.
    if not holds_secret(name) and not _may_hold_secret(name):
        return False
    if len(value) > 4096 or is_placeholder(value):
        return False
    if holds_secret(name):
        return not _is_harmless_document(value)
    return _looks_generated(value)


def _looks_generated(value: str) -> bool:
    """Return whether `value` is nothing that people would name a thing."""
    if not re.fullmatch(r"[A-Za-z0-9+/=_.~-]{12,}", value):
        return False
    is_name = re.fullmatch(r"[a-z0-9]+(?:[-._][a-z0-9]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+", value)
    return not is_name and bool(re.search(r"\d", value) and re.search(r"[A-Za-z]", value))


def _is_harmless_document(value: str) -> bool:
    """Return whether `value` is a JSON object none of whose fields holds a secret."""
    if not value.lstrip().startswith("{"):
        return False
    try:
        document = json.loads(value)
    except (ValueError, RecursionError):
        return False
    return not any(is_secret(name, text) for name, text in _texts(document))


def _texts(document: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any JSON value
    if isinstance(document, dict):
        for name, child in document.items():
            if isinstance(child, str):
                yield str(name), child
            else:
                yield from _texts(child)
    elif isinstance(document, list):
        for child in document:
            yield from _texts(child)


def is_placeholder(value: str) -> bool:
    """Return whether `value` only stands for a secret, or says where one is kept."""
    return bool(_rules().placeholder.search(value))


class Redactor:
    """Takes secrets out of resources, and remembers them to keep them out of code frames."""

    def __init__(self) -> None:
        self._values: set[str] = set()
        self._lines: set[str] = set()
        """Lines and words of secrets that are written over several lines."""

        self._ordered: list[str] = []
        self._scrubbed: dict[str, str] = {}
        """What became of lines; files repeat them."""

    def redact(self, resource: Resource) -> Resource:
        """Return `resource` without secrets, and with a list of where they were."""
        # One look at the whole says which formats can occur at all: nearly always none.
        walk = _Walk(_formats_in(json.dumps(resource.config, ensure_ascii=False)))
        key = resource.name if resource.type == "terraform/variable" else ""
        config = _without_copy(resource.config)
        if resource.type == "kubernetes/secret":
            plain = {name: entry for name, entry in config.items() if name != "data"}
            config = {**config, **walk.value(plain, (), "")}
            config = walk.all_literals(config, ("data", "stringData"))
        else:
            config = walk.value(config, (), key)
        if resource.type == "kubernetes/configmap":
            config = walk.settings(config, "data")
        if not _SCRIPTS.isdisjoint(config):
            config = walk.scripts(config)
        if config is resource.config:
            return resource
        for secret in walk.values:
            self._remember(secret)
        return dataclasses.replace(resource, config=config, secrets=tuple(walk.secrets))

    def _remember(self, secret: str) -> None:
        """Keep `secret` in the spellings that a line of source code may have it in."""
        escaped = json.dumps(secret, ensure_ascii=False)[1:-1]
        self._values |= {secret, escaped, secret.replace("'", "''")}
        self._ordered.clear()
        self._scrubbed.clear()
        words = secret.split()
        if len(words) > 1:
            self._lines |= {line.strip() for line in secret.splitlines()} - {""}
            self._lines |= {word for word in words if len(word) >= _LONG_WORD}

    def scrub(self, text: str) -> str:
        """Return `text`, a line of source code, without any secret seen so far or of a known form."""
        if text not in self._scrubbed:
            if len(self._scrubbed) > _MOST_LINES:
                self._scrubbed.clear()
            self._scrubbed[text] = self._scrub(text)
        return self._scrubbed[text]

    def _scrub(self, text: str) -> str:
        if text.strip() in self._lines:
            return f"[redacted:{LITERAL}]"
        if len(self._ordered) != len(self._values):
            # The longest first: one secret may be a part of another.
            self._ordered = sorted(self._values, key=lambda value: (-len(value), value))
        for value in self._ordered:
            if value in text:
                text = _hide(value, text)
        text, _ = _take_formats(text, _formats_in(text))
        if any(holds_secret(name[1]) for name in _NAME.finditer(text)):
            text = _ASSIGNMENT.sub(_scrub_assignment, text)
        return text


_COPY = "kubectl.kubernetes.io/last-applied-configuration"


def _without_copy(config: dict[str, Any]) -> dict[str, Any]:
    """Take out kubectl's copy of the whole object, which repeats the values of a Secret."""
    metadata = config.get("metadata")
    annotations = metadata.get("annotations") if isinstance(metadata, dict) else None
    if not isinstance(annotations, dict) or _COPY not in annotations:
        return config
    kept = {name: text for name, text in annotations.items() if name != _COPY}
    return {**config, "metadata": {**config["metadata"], "annotations": kept}}


def _hide(value: str, text: str) -> str:
    """Take `value` out of `text`; an ordinary word only where it is the value of something."""
    hidden = f"[redacted:{LITERAL}]"
    if value.lower() not in _rules().ordinary and not _ORDINARY.fullmatch(value):
        return text.replace(value, hidden)
    return re.sub(f"{_BEFORE}{re.escape(value)}{_AFTER}", rf"\g<1>{hidden}", text)


# A short word, or a name such as client_secret that stands for its own value.
_ORDINARY = re.compile(r"[a-z]{1,8}|[a-z]+(?:_[a-z]+)+")

# Where a word is the value of something: after a sign, a dash, a quote in a list, or a flag for secrets.
_BEFORE = (
    r"""((?:[:=]|^\s*-|[\[,]\s*["']|\b(?:ENV|ARG)\s+\w+\s"""
    r"""|--?[\w.-]*(?i:pass|passwd|password|pwd|secret|token|key)["']?[\s,]|\s-p)\s*["']?)"""
)
_AFTER = r"""(?=["']?(?:[\s,;#}\]@&|)]|$))"""

_NAME = re.compile(r"""([A-Za-z_][\w.-]*)["']?\s*[:=]""")
"""What an assignment starts with: quick to find, and nearly always no secret."""

_ASSIGNMENT = re.compile(
    r"""(?P<name>[A-Za-z_][\w.-]*)(?P<sign>["']?\s*[:=]\s*)"""
    r"""(?P<value>"(?:\\.|[^"\\])+"|'[^']+'|["']?[^\s"',]+)"""
)


_REFERENCE = re.compile(r"(?:data|each|local|module|self|var|[a-z]+_[a-z0-9_]+)\.[A-Za-z_]")
"""What Terraform writes without quotes: a name, not a value."""


def _scrub_assignment(match: re.Match[str]) -> str:
    value = match["value"]
    quote = value[0] if value[0] in "\"'" else ""
    if _REFERENCE.match(value):
        return match[0]
    if not holds_secret(match["name"]) or is_placeholder(value.strip("\"'")):
        return match[0]
    closing = quote if len(value) > 1 and value.endswith(quote) else ""
    return f"{match['name']}{match['sign']}{quote}[redacted:{LITERAL}]{closing}"


def _formats_in(text: str) -> list[_Format]:
    """Return the formats of which `text` holds a mark."""
    rules = _rules()
    if not any(map(text.__contains__, rules.marks)):
        return []
    return [form for form in rules.formats if any(mark in text for mark in form.marks)]


def _take_formats(text: str, formats: Sequence[_Format]) -> tuple[str, list[tuple[str, str]]]:
    """Return `text` without tokens of `formats`, and what was taken: kind and value."""
    if not formats:
        return text, []
    taken: list[tuple[str, str]] = []
    for form in formats:
        if not any(mark in text for mark in form.marks):
            continue
        for match in form.pattern.finditer(text):
            secret = match.groupdict().get("secret") or match[0]
            if not is_placeholder(secret):
                taken.append((form.kind, secret))
    for kind, secret in taken:
        text = text.replace(secret, f"[redacted:{kind}]")
    return text, taken


class _Walk:
    """One pass over one resource: copies only the branches that hold a secret."""

    def __init__(self, formats: Sequence[_Format]) -> None:
        self.secrets: list[Secret] = []
        self.values: set[str] = set()
        self._formats = formats

    def value(self, node: Any, path: Path, key: str) -> Any:  # noqa: ANN401 - any JSON value
        if isinstance(node, str):
            return self._text(node, path, key)
        if isinstance(node, dict):
            return self._object(node, path, key)
        if isinstance(node, list):
            return self._items(node, path, key)
        return node

    def _items(self, node: list[Any], path: Path, key: str) -> list[Any]:
        copy = node
        is_command = key in _COMMANDS
        for index, child in enumerate(node):
            if is_command and isinstance(child, str):
                new = self._word(child, (*path, index), node[index - 1] if index else None)
            else:
                new = self.value(child, (*path, index), key)
            if new is not child:
                copy = [*node] if copy is node else copy
                copy[index] = new
        return copy

    def _word(self, word: str, path: Path, before: object) -> str:
        """Take the secret out of one word of a command line."""
        flag = re.match(r"--?([A-Za-z][\w.-]*)=(.+)$", word, re.DOTALL)
        if flag and is_secret(flag[1], flag[2]):
            return f"{word[: flag.start(2)]}{self._found(path, LITERAL, flag[2])}"
        name = re.fullmatch(r"--([A-Za-z][\w.-]*)", before) if isinstance(before, str) else None
        if name and not word.startswith("-") and is_secret(name[1], word):
            return self._found(path, LITERAL, word)
        return self._text(word, path, "")

    def _object(self, node: dict[Any, Any], path: Path, key: str) -> dict[Any, Any]:
        if "$unknown" in node:
            return node
        name = node.get("name")
        named = name if isinstance(name, str) and "value" in node else None
        inherited = key if not path else ""  # a variable's name tells what its default is
        copy = node
        for child_key, child in node.items():
            meaning = named if named is not None and child_key == "value" else str(child_key)
            if inherited and child_key == "default":
                meaning = inherited
            if isinstance(child, str) and not _REFERENCES.isdisjoint(node):
                meaning = ""  # the name of a key in what is referred to
            new = self.value(child, (*path, child_key), meaning)
            if new is not child:
                copy = {**node} if copy is node else copy
                copy[child_key] = new
        return copy

    def _text(self, node: str, path: Path, key: str) -> str:
        text, taken = _take_formats(node, self._formats)
        for kind, secret in taken:
            self._found(path, kind, secret)
        if taken:
            return text
        if key and is_secret(key, node):
            return self._found(path, LITERAL, node)
        return node

    def _found(self, path: Path, kind: str, secret: str) -> str:
        if not any(known.path == path for known in self.secrets):
            self.secrets.append(Secret(path, kind))
        if len(secret) >= 4:  # shorter ones would blank out ordinary words of a code frame
            self.values.add(secret)
        return f"[redacted:{kind}]"

    def all_literals(self, config: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
        """Take every text below `keys` of `config`, whatever it is called."""
        copy = dict(config)
        for key in keys:
            entries = config.get(key)
            if isinstance(entries, dict):
                copy[key] = {
                    name: self._found((key, name), LITERAL, text)
                    if isinstance(text, str) and not is_placeholder(_decoded(text, key))
                    else text
                    for name, text in entries.items()
                }
        return copy

    def settings(self, config: dict[str, Any], key: str) -> dict[str, Any]:
        """Take the secrets out of the files of settings that the texts below `key` hold."""
        entries = config.get(key)
        if not isinstance(entries, dict):
            return config
        copy = {
            name: self._lines(text, (key, name))
            if isinstance(text, str) and "\n" in text and not _PROGRAM.search(str(name))
            else text
            for name, text in entries.items()
        }
        return config if copy == entries else {**config, key: copy}

    def scripts(self, config: dict[str, Any]) -> dict[str, Any]:
        """Take the secrets out of what a machine runs when it starts."""
        copy = {
            name: self._lines(text, (name,), by_name=True)
            if name in _SCRIPTS and isinstance(text, str)
            else text
            for name, text in config.items()
        }
        return config if copy == config else copy

    def _lines(self, text: str, path: Path, *, by_name: bool = False) -> str:
        lines = text.split("\n")
        for index, line in enumerate(lines):
            setting = _SETTING.match(line)
            if setting and is_secret(setting["name"], setting["value"]):
                place = (index, setting["name"]) if by_name else (index,)
                secret = self._found((*path, *place), LITERAL, setting["value"])
                lines[index] = (
                    f"{line[: setting.start('value')]}{secret}{line[setting.end('value') :]}"
                )
        return "\n".join(lines)


# Keys of an object whose other texts name where a secret is kept.
_REFERENCES = frozenset({"remoteRef", "secretName"})

# Keys whose lists are command lines.
_COMMANDS = frozenset({"args", "command", "entrypoint", "Command", "EntryPoint"})

# Arguments of machines that hold the script of their first start, which every process there can read.
_SCRIPTS = frozenset({"custom_data", "metadata_startup_script", "startup_script", "user_data"})

# Files whose lines are code, in which a name before a colon or an equals sign proves nothing.
_PROGRAM = re.compile(
    r"(?i)\.(?:bash|go|groovy|ipynb|java|jsx?|lua|md|php|pl|ps1|py|rb|rego|sh|sql|tpl|tsx?)$"
)

_SETTING = re.compile(
    r"""\s*(?:export\s+|-\s+)?["']?(?P<name>[A-Za-z][\w.-]*)["']?\s*[:=]\s*"""
    r"""(?P<quote>["']?)(?P<value>[^\s"'#,;(){}\[\]]{3,})(?P=quote)\s*[,;]?\s*$"""
)


def _decoded(text: str, key: str) -> str:
    """Return what a Secret's entry says, to tell a placeholder from a value."""
    if key != "data":
        return text
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return text
