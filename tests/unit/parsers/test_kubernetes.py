"""Which objects a manifest holds."""

from __future__ import annotations

from guard.parsers import kubernetes


def test_a_patch_that_deletes_an_object_is_none() -> None:
    text = "$patch: delete\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: system\n"

    assert list(kubernetes.parse("remove.yaml", text)) == []
