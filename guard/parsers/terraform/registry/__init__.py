"""Well-known modules of the registry, which are not part of a scan: what their arguments become.

A sketch is a Terraform module in one file, `<namespace>/<name>.tf`, that passes the arguments of
the real one on to the resources which the real one makes of them. Arguments that a caller does not
write stay unknown, except where every version of the module has the same default.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from guard.parsers.terraform.folder import Folder, read_folder
from guard.parsers.terraform.hcl import read_hcl

_SKETCHES = Path(__file__).parent

_PART = r"(?://(?:modules/)?(?P<part>[\w-]+))?"
_SOURCES = (
    re.compile(
        r"(?:registry\.(?:terraform\.io|opentofu\.org)/)?"
        rf"(?P<namespace>[\w-]+)/(?P<name>[\w-]+)/[\w-]+{_PART}"
    ),
    re.compile(
        r"(?:git::)?(?:https://|ssh://)?(?:git@)?github\.com[/:]"
        rf"(?P<namespace>[\w-]+)/terraform-[a-z]+-(?P<name>[\w-]+)(?:\.git)?{_PART}(?:\?.*)?"
    ),
)


def sketch(source: str) -> Folder | None:
    """Return the sketch of the module that `source` names, or None when there is none."""
    for form in _SOURCES:
        found = form.fullmatch(source)
        if found:
            name = "/".join(filter(None, found.group("namespace", "name", "part")))
            return _read(name)
    return None


@lru_cache(maxsize=256)
def _read(name: str) -> Folder | None:
    path = _SKETCHES / f"{name}.tf"
    if not path.is_file():
        return None
    folder = read_folder(f"registry:{name}", [read_hcl(f"registry:{name}", path.read_bytes())])
    folder.is_sketch = True
    return folder
