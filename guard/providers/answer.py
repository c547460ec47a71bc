"""What is kept of checkov's JSON: which checks passed and failed, where, and nothing of the code."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

_KEY_LIMIT = 200


class ProviderError(Exception):
    """The second scanner gave no usable answer; the text says why and what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Record:
    """One check that failed, or that checkov left out, on one thing."""

    path: str
    """Below the folder that checkov was given."""

    first_line: int
    """0 when checkov names no line."""

    last_line: int
    check: str
    framework: str
    resource: str
    """checkov's address; empty for a secret, whose address is a digest of its value."""

    key: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One run of checkov, in so few words that it can be kept."""

    titles: Mapping[str, str]
    """The name of each check that was run, by id."""

    passed: Mapping[str, int]
    """On how many things each check passed."""

    failed: tuple[Record, ...]
    skipped: tuple[Record, ...]
    unreadable: tuple[str, ...]
    """Paths of the files that checkov could not parse."""

    def document(self) -> dict[str, Any]:
        """Return plain values, which `restore` reads."""
        return dataclasses.asdict(self)


def restore(document: Any) -> Answer:  # noqa: ANN401 - whatever the cache holds
    """Return the answer that `document` describes; raise `ValueError` when it describes none."""
    try:
        return Answer(
            titles=_texts(document["titles"]),
            passed={str(check): int(count) for check, count in document["passed"].items()},
            failed=tuple(_restored(entry) for entry in document["failed"]),
            skipped=tuple(_restored(entry) for entry in document["skipped"]),
            unreadable=tuple(map(str, document["unreadable"])),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"no answer of checkov: {error}") from error


def _texts(mapping: Mapping[Any, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in mapping.items()}


def _restored(entry: Mapping[str, Any]) -> Record:
    return Record(
        path=str(entry["path"]),
        first_line=int(entry["first_line"]),
        last_line=int(entry["last_line"]),
        check=str(entry["check"]),
        framework=str(entry["framework"]),
        resource=str(entry["resource"]),
        key=str(entry["key"]),
    )


def read(output: bytes, root: str) -> Answer:
    """Return what checkov's JSON `output` says about the files below `root`.

    Raises `ProviderError` when it is not what checkov 3 writes.
    """
    titles: dict[str, str] = {}
    passed: dict[str, int] = {}
    failed, skipped, unreadable = set[Record](), set[Record](), set[str]()
    try:
        document = json.loads(output)
        for report in document if isinstance(document, list) else [document]:
            if "results" not in report:
                continue  # a framework that found nothing to check
            framework, results = str(report["check_type"]), report["results"]
            for entry in results["passed_checks"]:
                titles.setdefault(str(entry["check_id"]), str(entry["check_name"]))
                passed[entry["check_id"]] = passed.get(entry["check_id"], 0) + 1
            failed |= set(_records(results["failed_checks"], framework, root, titles))
            skipped |= set(_records(results["skipped_checks"], framework, root, titles))
            unreadable |= {_below(str(path), root) for path in results["parsing_errors"]}
    except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
        raise ProviderError(
            f"its output is not the JSON of checkov 3 ({type(error).__name__}: {error}):"
            " upgrade checkov, or scan without --with checkov"
        ) from error
    return Answer(
        dict(sorted(titles.items())),
        dict(sorted(passed.items())),
        tuple(sorted(failed)),
        tuple(sorted(skipped)),
        tuple(sorted(unreadable)),
    )


def _records(
    entries: list[Any], framework: str, root: str, titles: dict[str, str]
) -> Iterator[Record]:
    for entry in entries:
        check = str(entry["check_id"])
        titles.setdefault(check, str(entry["check_name"]))
        first, last = (int(number) for number in entry["file_line_range"][:2])
        keys = sorted(set(map(str, entry["check_result"].get("evaluated_keys") or ())))
        yield Record(
            path=_below(str(entry.get("file_abs_path") or entry["file_path"]), root),
            first_line=max(0, first),
            last_line=max(0, first, last),
            check=check,
            framework=framework,
            resource="" if framework == "secrets" else str(entry["resource"]),
            key=", ".join(keys)[:_KEY_LIMIT],
        )


def _below(path: str, root: str) -> str:
    """Return `path` relative to `root`, whether checkov wrote it whole or from the root on."""
    whole = PurePosixPath(path)
    if whole.is_relative_to(root):
        return whole.relative_to(root).as_posix()
    return path.lstrip("/")
