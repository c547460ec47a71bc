"""Every error guard raises on purpose, and the exit code each one maps to."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a guard process reports to the shell."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    INCOMPLETE = 3
    """Part of the target could not be read or evaluated: the answer is not trustworthy."""
    INTERNAL = 70


class GuardError(Exception):
    """Base of all expected failures: shown as one line, without a traceback."""

    exit_code = ExitCode.INCOMPLETE
    hint: str | None = None

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint


class ParseError(GuardError):
    """A file claims a format guard knows, but its content is not valid in it."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path, self.line, self.reason = path, line, reason


class PolicyError(GuardError):
    """A policy cannot be trusted: bad metadata, or it does not compile."""


class EngineError(GuardError):
    """The engine that evaluates policies is missing, down or answered with something unusable."""


class CollectError(GuardError):
    """A live system, or a part of it, could not be read: it is down, slow, or refuses."""


class StoreError(GuardError):
    """The database of runs cannot be reached, read or written."""


class ConfigError(GuardError):
    """guard.toml, a waiver file, a baseline or an option says something guard cannot use."""

    exit_code = ExitCode.USAGE
