"""Writes the folder of a new policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guard.errors import ConfigError

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*")
_KEYWORDS = frozenset(
    {
        *("as", "contains", "default", "else", "every", "false", "if", "import", "in", "not"),
        *("null", "package", "some", "true", "with"),
    }
)

_RULE = """\
# METADATA
# title: Things must be as they should
# description: |
#   What an attacker gains when they are not.
# related_resources:
#   - ref: https://example.com/the-systems-own-documentation
# custom:
#   id: {id}
#   severity: medium
#   category: configuration
#   systems: [{platform}]
#   resources: ["{resource}"]
#   controls:
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Say what to write instead.
package {package}

deny contains violation if {{
	some resource in input.resources["{resource}"]
	resource.config.insecure == true
	violation := {{
		"resource": resource.id,
		"path": ["insecure"],
		"message": "insecure is true",
	}}
}}
"""

_TEST = """\
package {package}_test

import data.{package} as policy

test_denies_what_is_insecure if {{
	violations := policy.deny with input.resources as _resources({{"insecure": true}})

	violations == {{{{"resource": "a", "path": ["insecure"], "message": "insecure is true"}}}}
}}

test_allows_what_is_secure if {{
	violations := policy.deny with input.resources as _resources({{"insecure": false}})

	violations == set()
}}

test_ignores_other_types if {{
	violations := policy.deny with input.resources as {{"other/type": [{{"id": "a", "config": {{"insecure": true}}}}]}}

	violations == set()
}}

_resources(config) := {{"{resource}": [{{"id": "a", "name": "a", "config": config}}]}}
"""


def write(into: Path, name: str, policy_id: str, resource: str) -> Iterator[Path]:
    """Write a policy called ``platform/policy`` below `into`; yield each file.

    Raises `ConfigError` for a name that is no Rego package, or a folder that exists.
    """
    platform, _, policy = name.partition("/")
    if not all(_NAME.fullmatch(part) and part not in _KEYWORDS for part in (platform, policy)):
        raise ConfigError(
            f"{name} is not PLATFORM/POLICY",
            hint="lower-case words with underscores, none a keyword: kubernetes/no_debug_pods",
        )
    for value, pattern, example in (
        (policy_id, _ID, "ACME-001"),
        (resource, _TYPE, "kubernetes/pod"),
    ):
        if not pattern.fullmatch(value):
            raise ConfigError(f"{value} will not do here", hint=f"write it like {example}")
    folder = into / platform / policy
    if folder.exists():
        raise ConfigError(f"{folder} exists", hint="choose another name, or delete it")
    folder.mkdir(parents=True)
    names = {
        "id": policy_id,
        "platform": platform,
        "package": f"policies.{platform}.{policy}",
        "resource": resource,
    }
    for suffix, template in ((".rego", _RULE), ("_test.rego", _TEST)):
        file = folder / f"{policy}{suffix}"
        file.write_text(template.format(**names), "utf-8")
        yield file
