"""Tells deployed files from tests, examples and vendored copies, by the words of their path."""

from __future__ import annotations

import re
from functools import lru_cache

from guard.model import FileClass

_WORDS = {
    FileClass.VENDORED: {
        "vendor",
        "vendored",
        "third_party",
        "thirdparty",
        "third-party",
        "upstream",
    },
    FileClass.TEST: {
        "test",
        "tests",
        "testing",
        "testdata",
        "e2e",
        "systemtest",
        "systemtests",
        "fixture",
        "fixtures",
        "mock",
        "mocks",
        "__tests__",
        "benchmark",
        "benchmarks",
        "perf",
    },
    FileClass.EXAMPLE: {
        "example",
        "examples",
        "sample",
        "samples",
        "demo",
        "demos",
        "quickstart",
        "quickstarts",
        "tutorial",
        "tutorials",
        "playground",
        "sandbox",
        "docs",
        "getting-started",
        "workshop",
        "walkthrough",
    },
}
_FILE_WORDS = re.compile(r"(?:^|[._-])(test|tests|example|sample|demo|quickstart|e2e)(?=[._-]|$)")
_FILE_CLASS = {"test": FileClass.TEST, "tests": FileClass.TEST, "e2e": FileClass.TEST}


@lru_cache(maxsize=4096)
def _folder_class(folder: str) -> FileClass:
    words = folder.lower().split("/")
    parts = {part for word in words for part in (word, *re.split(r"[._-]", word))}
    for file_class, known in _WORDS.items():
        if parts & known:
            return file_class
    return FileClass.DEPLOYED


def file_class(path: str, root: str) -> FileClass:
    """Return what the file at `path` is for, judged by its path below `root`.

    The root itself does not count: somebody who scans an examples folder wants it judged.
    """
    below = path[len(root) + 1 :] if root not in {"", "."} and path.startswith(root + "/") else path
    folder, _, name = below.rpartition("/")
    if folder and (found := _folder_class(folder)) != FileClass.DEPLOYED:
        return found
    if match := _FILE_WORDS.search(name.lower()):
        return _FILE_CLASS.get(match[1], FileClass.EXAMPLE)
    return FileClass.DEPLOYED
