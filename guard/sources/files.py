"""Repositories: infrastructure code on disk, one scope after the other."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guard.errors import ConfigError, ParseError
from guard.model import Coverage, FileClass, Location, Problem, Resource, Skipped, Snippet, Waiver
from guard.parsers import dockerfile, github_actions, kubernetes
from guard.sources.classes import file_class
from guard.sources.discovery import Discovery, File
from guard.sources.inline_waivers import MARK, read_inline
from guard.sources.kustomize import NAMES as KUSTOMIZATION_NAMES
from guard.sources.kustomize import Kustomizations
from guard.sources.overlays import Overlays
from guard.sources.redaction import Redactor
from guard.sources.source import Scope

MAX_FILE_BYTES = 20 << 20
SNIPPET_CONTEXT = 1
_SEALED = "[redacted:secret]"
_OPAQUE = re.compile(r"(?=[\w+/=-]*[A-Za-z])(?=[\w+/=-]*\d)[\w+/=-]{16,}")

_TERRAFORM = (".tf", ".tf.json", ".tfvars", ".tfvars.json")


@dataclass(slots=True)
class FileSource:
    """Reads the files below some paths. Iterate `scopes` once; then ask about single files."""

    paths: Sequence[Path]
    exclude: Sequence[str] = ()
    var_files: Sequence[Path] = ()
    kustomize: bool = True
    coverage: Coverage = field(default_factory=Coverage)
    waivers: list[Waiver] = field(default_factory=list)
    """The inline ones, complete once `scopes` is exhausted."""

    _redactor: Redactor = field(default_factory=Redactor)
    _files: dict[str, File] = field(default_factory=dict)
    _fragments: frozenset[str] = frozenset()
    _texts: dict[str, list[str]] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)
    _manifests: dict[str, list[Resource]] = field(default_factory=dict)
    _discovered: dict[Path, list[File]] = field(default_factory=dict)
    _sealed: set[tuple[str, int]] = field(default_factory=set)
    _opaque: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The paths."""
        return ", ".join(map(str, self.paths))

    def files(self) -> list[File]:
        """Return the files that `scopes` looks at, before any of them is read."""
        return [file for path in self.paths if path.exists() for file in self._discover(path)]

    def scopes(self) -> Iterator[Scope]:
        """Yield each scope with its resources, redacted.

        Raises `ConfigError` when a path does not exist.
        """
        for path in self.paths:
            if not path.exists():
                raise ConfigError(
                    f"{path}: no such file or folder", hint="name files or folders to scan"
                )
            yield from self._below(path)

    def _below(self, path: Path) -> Iterator[Scope]:
        files = [file for file in self._discover(path) if file.path not in self._files]
        self._files.update({file.path: file for file in files})
        terraform = [file for file in files if file.path.lower().endswith(_TERRAFORM)]
        others = [file for file in files if not file.path.lower().endswith(_TERRAFORM)]
        kustomizations = self._read_kustomizations(others)
        self._fragments |= kustomizations.fragments()
        # They build while all is read that has nothing to do with them.
        manifests = {file.path: file for file in others}
        overlays = Overlays(kustomizations, manifests, self._parsed, enabled=self.kustomize)
        waiting = {_folder(file) for file in overlays.claimed()}
        yield from self._terraform(terraform)
        charts = {
            _folder(file.path) for file in others if _name(file.path) in {"Chart.yaml", "Chart.yml"}
        }
        free = [file for file in others if _folder(file.path) not in waiting]
        yield from self._folders(free, charts, frozenset())
        built = overlays.finish()
        claimed = [file for file in others if _folder(file.path) in waiting]
        yield from self._folders(claimed, charts, built)
        for folder, objects in overlays.scopes():
            yield Scope(folder, [self._finish(resource) for resource in objects])
        self.coverage.notes.extend(overlays.notes)
        self.coverage.problems.extend(overlays.problems)

    def _folders(
        self, files: Sequence[File], charts: set[str], built: frozenset[str]
    ) -> Iterator[Scope]:
        """Yield a scope for each folder of `files`; those in `built` are judged elsewhere."""
        folder, resources = "", list[Resource]()
        for file in sorted(files, key=lambda file: (_folder(file.path), file.path)):
            if _folder(file.path) != folder and resources:
                yield Scope(folder, resources)
                resources = []
            folder = _folder(file.path)
            if file.path in built:
                self._note_built(file)
            else:
                resources.extend(self._document(file, charts))
        if resources:
            yield Scope(folder, resources)

    def _discover(self, path: Path) -> list[File]:
        if path not in self._discovered:
            discovery = Discovery(self.exclude)
            self._discovered[path] = list(discovery.files(path))
            self.coverage.problems.extend(discovery.problems)
            self.coverage.skipped.extend(discovery.skipped)
        return self._discovered[path]

    # --- single files ------------------------------------------------------------------------

    def _document(self, file: File, charts: set[str]) -> Iterator[Resource]:
        if (text := self._read(file)) is None:
            return
        name = _name(file.path)
        if name in KUSTOMIZATION_NAMES:
            return
        if _is_chart_template(file.path, charts):
            if kubernetes.claims(file.path, text) or "{{" in text:
                self._found("helm template")
                self._skip(
                    file,
                    "a Helm template; render the chart with `helm template` and scan the result",
                )
            return
        if dockerfile.claims(file.path, text):
            yield from self._parse("dockerfile", dockerfile, file, text)
        elif name.endswith((".yaml", ".yml")) and github_actions.claims(file.path, text):
            yield from self._parse("github-actions", github_actions, file, text)
        elif kubernetes.claims(file.path, text):
            yield from self._parse("kubernetes", kubernetes, file, text)
        elif name.endswith(".json") and (
            '"planned_values"' in text or '"terraform_version"' in text
        ):
            yield from self._plan(file, text)

    def _parse(self, label: str, parser: Any, file: File, text: str) -> Iterator[Resource]:  # noqa: ANN401 - a parser module
        self._found(label)
        self._note_waivers(file.path, text)
        try:
            for resource in parser.parse(file.path, text):
                yield self._finish(resource, partial=file.path in self._fragments)
        except ParseError as error:
            if label == "kubernetes" and kubernetes.is_template(text):
                self._skip(
                    file,
                    "a template, not YAML before it is rendered; render it and scan the result",
                )
            else:
                self._problem(error)
            return
        self.coverage.parsed[label] = self.coverage.parsed.get(label, 0) + 1

    def _plan(self, file: File, text: str) -> Iterator[Resource]:
        from guard.parsers.terraform.plan import parse_plan

        self._found("terraform-plan")
        try:
            for resource in parse_plan(file.path, text):
                yield self._finish(resource)
        except ParseError as error:
            self._problem(error)
            return
        self.coverage.parsed["terraform-plan"] = self.coverage.parsed.get("terraform-plan", 0) + 1

    def _finish(self, resource: Resource, *, partial: bool = False) -> Resource:
        """Redact, and mark fragments: nothing leaves this class before it."""
        redacted = self._redactor.redact(resource)
        if partial and not redacted.partial:
            redacted = dataclasses.replace(redacted, partial=True)
        self.coverage.resources[redacted.type] = self.coverage.resources.get(redacted.type, 0) + 1
        return redacted

    # --- terraform ---------------------------------------------------------------------------

    def _terraform(self, files: Sequence[File]) -> Iterator[Scope]:
        code = [file for file in files if file.path.endswith((".tf", ".tf.json"))]
        if not code:
            return
        from guard.parsers.terraform import Project

        contents = {file.path: data for file in files if (data := self._bytes(file)) is not None}
        for file in code:
            self._found("terraform")
            if file.path in contents:
                self._note_waivers(file.path, contents[file.path].decode("utf-8", "replace"))
        given = {}
        for var_file in self.var_files:
            try:
                given[var_file.as_posix()] = var_file.read_bytes()
            except OSError as denied:
                raise ConfigError(f"{var_file}: cannot be read: {denied.strerror}") from denied
        project = Project(_ReadOnDemand({**contents, **given}, self._files))
        broken: set[str] = set()
        for root in project.roots():
            evaluation = project.evaluate(root, var_files=tuple(given))
            for error in evaluation.errors:
                broken.add(error.path)
                self._problem(error)
            self.coverage.notes.extend(
                note for note in evaluation.notes if note not in self.coverage.notes
            )
            yield Scope(root or ".", [self._finish(resource) for resource in evaluation.resources])
        parsed = sum(file.path in contents and file.path not in broken for file in code)
        self.coverage.parsed["terraform"] = self.coverage.parsed.get("terraform", 0) + parsed

    # --- reading -----------------------------------------------------------------------------

    def _bytes(self, file: File) -> bytes | None:
        if file.size > MAX_FILE_BYTES:
            self._problem_at(
                file.path,
                f"is {file.size >> 20} MB; guard reads files up to {MAX_FILE_BYTES >> 20} MB",
            )
            return None
        try:
            return Path(file.absolute).read_bytes()
        except OSError as error:
            self._problem_at(file.path, f"cannot be read: {error.strerror}")
            return None

    def _read(self, file: File) -> str | None:
        data = self._bytes(file)
        if data is None:
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            if b"\0" not in data[:4096] or file.path.endswith((".yaml", ".yml")):
                line = data.count(b"\n", 0, error.start) + 1
                self.coverage.problems.append(
                    Problem(file.path, line, "is not UTF-8 text; save it as UTF-8")
                )
                self._found("unreadable")
            return None

    def _note_built(self, file: File) -> None:
        """Count a manifest that is judged as a part of what kustomize made of it."""
        if (text := self._read(file)) is not None:
            self._found("kubernetes")
            self._note_waivers(file.path, text)
            self.coverage.parsed["kubernetes"] = self.coverage.parsed.get("kubernetes", 0) + 1

    def _parsed(self, path: str) -> list[Resource]:
        """Return the objects of a manifest that kustomize has read before."""
        if path not in self._manifests:
            self._manifests[path] = []
            file = self._files.get(path)
            text = self._read(file) if file else None
            if text is not None:
                with suppress(ParseError):
                    self._manifests[path].extend(kubernetes.parse(path, text))
        return self._manifests[path]

    def _read_kustomizations(self, files: Sequence[File]) -> Kustomizations:
        from guard.parsers.yaml_values import YamlError, load

        kustomizations = Kustomizations()
        for file in files:
            if _name(file.path) not in KUSTOMIZATION_NAMES or (text := self._read(file)) is None:
                continue
            self._found("kustomization")
            try:
                kustomizations.add(_folder(file.path), load(text))
            except YamlError as error:
                self._problem(ParseError(file.path, error.line, error.reason))
                continue
            self.coverage.parsed["kustomization"] = self.coverage.parsed.get("kustomization", 0) + 1
        return kustomizations

    def _note_waivers(self, path: str, text: str) -> None:
        if MARK in text:
            waivers, problems = read_inline(path, text)
            self.waivers.extend(waivers)
            self.coverage.problems.extend(problems)

    def _found(self, label: str) -> None:
        self.coverage.found[label] = self.coverage.found.get(label, 0) + 1

    def _skip(self, file: File, reason: str) -> None:
        self.coverage.skipped.append(Skipped(file.path, reason))

    def _problem(self, error: ParseError) -> None:
        problem = Problem(error.path, error.line, error.reason)
        if problem not in self.coverage.problems:
            self.coverage.problems.append(problem)

    def _problem_at(self, path: str, reason: str) -> None:
        self._found("unreadable")
        self.coverage.problems.append(Problem(path, 0, reason))

    # --- about files that have findings ------------------------------------------------------

    def owns(self, path: str) -> bool:
        """Return whether `path` is one of the files."""
        return path in self._files

    def file_class(self, path: str) -> FileClass:
        """Return what the file is for."""
        file = self._files.get(path)
        return file_class(path, file.root if file else "")

    def is_fragment(self, path: str) -> bool:
        """Return whether something else completes what the file declares."""
        return path in self._fragments

    def snippet(self, location: Location) -> Snippet | None:
        """Return the lines around `location`, without secrets."""
        lines = self._lines(location.path)
        if not lines or location.line > len(lines):
            return None
        first = max(1, location.line - SNIPPET_CONTEXT)
        last = min(len(lines), location.line + SNIPPET_CONTEXT)
        shown = enumerate(lines[first - 1 : last], first)
        return Snippet(first, tuple(self._shown(location.path, *line) for line in shown))

    def _shown(self, path: str, number: int, line: str) -> str:
        sealed = (path, number) in self._sealed or any(word in line for word in self._opaque)
        return _SEALED if sealed else self.scrub(line)[:200]

    def seal(self, lines: Iterable[tuple[str, int]]) -> None:
        """Never show these lines, by file and number: somebody found a secret in them.

        Nor any other line with a word of theirs that may be the secret.
        """
        for path, number in lines:
            self._sealed.add((path, number))
            for line in self._lines(path)[number - 1 : number]:
                self._opaque.update(_OPAQUE.findall(line))

    def scrub(self, text: str) -> str:
        """Return `text` without any secret that was found."""
        return self._redactor.scrub(text)

    def digest(self, path: str) -> str:
        """Return the SHA-256 of a file, to tell copies from each other; empty when it is gone."""
        if path not in self._digests:
            lines = self._lines(path)
            text = "\n".join(lines).encode("utf-8", "surrogatepass")
            self._digests[path] = hashlib.sha256(text).hexdigest() if lines else ""
        return self._digests[path]

    def _lines(self, path: str) -> list[str]:
        if path not in self._texts:
            file = self._files.get(path)
            if len(self._texts) > 64:
                self._texts.pop(next(iter(self._texts)))
            try:
                text = Path(file.absolute).read_text("utf-8-sig", "replace") if file else ""
            except OSError:
                text = ""
            self._texts[path] = text.splitlines()
        return self._texts[path]


class _ReadOnDemand(Mapping[str, bytes]):
    """Terraform's files, and, when an expression names one, any small file beside them."""

    def __init__(self, contents: dict[str, bytes], known: Mapping[str, File]) -> None:
        self._contents = contents
        self._roots = {file.root: Path(file.absolute) for file in known.values()}

    def __getitem__(self, path: str) -> bytes:
        if path not in self._contents:
            file = Path(path)
            if not self._allowed(file) or file.stat().st_size > (1 << 20):
                raise KeyError(path)
            self._contents[path] = file.read_bytes()
        return self._contents[path]

    def _allowed(self, file: Path) -> bool:
        try:
            resolved = file.resolve(strict=True)
        except (OSError, RuntimeError):
            return False
        roots = (Path(root or ".").resolve() for root in self._roots)
        return resolved.is_file() and any(resolved.is_relative_to(root) for root in roots)

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _is_chart_template(path: str, charts: set[str]) -> bool:
    before, found, _ = f"/{path}".partition("/templates/")
    return bool(found) and before[1:] in charts
