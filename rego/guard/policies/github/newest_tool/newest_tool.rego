# METADATA
# title: Tools must be installed at a fixed version
# description: |
#   The action is pinned, but it fetches whatever its tool released last. A release that was tampered with runs
#   in the job on the same day, with its token and its secrets.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-055
#   severity: low
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the version.
#
#         - uses: aquasecurity/setup-trivy@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v0.2.6
#           with:
#             version: v0.74.0
package guard.policies.github.newest_tool

import data.guard.lib.github.reference
import data.guard.lib.value

# actions that take the newest release when no version is given
_newest_by_default := {"1password/load-secrets-action", "aquasecurity/setup-trivy"}

_moving := {"latest", "main", "master", "nightly", "edge"}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", key]),
	"message": sprintf("%s installs the %s release of its tool", [used.name, used.place.config["with"][key]]),
} if {
	some used in reference.uses
	used.kind == "step"
	not used.owner in reference.github_owners
	some key
	used.place.config["with"][key] in _moving
	regex.match(`^(?:.*[_-])?version$`, key)
	not _is_off(used.place.config)
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "version"]),
	"message": sprintf("%s installs the latest release of its tool, since no version is given", [used.name]),
} if {
	some used in reference.uses
	used.repository in _newest_by_default
	not used.place.config["with"].version
	not _is_off(used.place.config)
}

_is_off(step) if value.is_false(step["if"])

_is_off(step) if {
	is_string(step["if"])
	regex.match(`^\s*\$\{\{\s*false\s*\}\}\s*$`, step["if"])
}
