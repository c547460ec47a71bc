"""Puts an index of the policies into the wheel, so that an installed guard starts quickly."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PolicyIndex(BuildHookInterface[Any]):
    """Writes the index beside the policies; an editable install reads the checkout instead."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the index to what the wheel includes."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from guard.policies.catalogue import index

        self._folder = tempfile.TemporaryDirectory()
        file = Path(self._folder.name) / "rego.json"
        file.write_text(index(Path(self.root) / "rego"), "utf-8")
        build_data["force_include"][str(file)] = "guard/_content/rego.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was only needed for the build."""
        if version != "editable":
            self._folder.cleanup()
