# METADATA
# title: Actions with a known hole must be updated
# description: |
#   The hole is public, and so is the way to use it: injection through a title, a stolen token, or a release
#   that was itself malicious. The job's secrets go with it.
# related_resources:
#   - ref: https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions
#   - ref: https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts
# custom:
#   id: GRD-GHA-030
#   severity: high
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Move to a fixed version, pinned by commit.
#
#         - uses: tj-actions/changed-files@24d32ffd492484c1d75e0c0b894501ddb9d30d62 # v47.0.0
package guard.policies.github.vulnerable_action

import data.guard.lib.github.reference

# action: the first fixed version and the advisory; GitHub's database names each of them
_fixed := {
	"actions/download-artifact": [{"from": [4, 0, 0], "to": [4, 1, 3], "advisory": "CVE-2024-42471"}],
	"aquasecurity/setup-trivy": [{"from": [0, 0, 0], "to": [0, 2, 6], "advisory": "CVE-2026-33634"}],
	"aquasecurity/trivy-action": [{"from": [0, 0, 0], "to": [0, 35, 0], "advisory": "CVE-2026-33634"}],
	"atlassian/gajira-comment": [{"from": [0, 0, 0], "to": [2, 0, 2], "advisory": "CVE-2020-14189"}],
	"atlassian/gajira-create": [{"from": [0, 0, 0], "to": [2, 0, 1], "advisory": "CVE-2020-14188"}],
	"azure/setup-kubectl": [{"from": [0, 0, 0], "to": [3, 0, 0], "advisory": "CVE-2023-23939"}],
	"canonical/get-workflow-version-action": [{"from": [0, 0, 0], "to": [1, 0, 1], "advisory": "CVE-2025-31479"}],
	"check-spelling/check-spelling": [{"from": [0, 0, 0], "to": [0, 0, 19], "advisory": "CVE-2021-32724"}],
	"dawidd6/action-download-artifact": [{"from": [0, 0, 0], "to": [6, 0, 0], "advisory": "GHSA-5xr6-xhww-33m4"}],
	"github/codeql-action": [{"from": [3, 26, 11], "to": [3, 28, 3], "advisory": "CVE-2025-24362"}],
	"gradle/gradle-build-action": [{"from": [0, 0, 0], "to": [2, 4, 2], "advisory": "CVE-2023-30853"}],
	"hashicorp/vault-action": [{"from": [0, 0, 0], "to": [2, 2, 0], "advisory": "CVE-2021-32074"}],
	"lycheeverse/lychee-action": [{"from": [0, 0, 0], "to": [2, 0, 2], "advisory": "CVE-2024-48908"}],
	"rlespinasse/github-slug-action": [{"from": [4, 0, 0], "to": [4, 4, 1], "advisory": "CVE-2023-27581"}],
	"sonarsource/sonarqube-scan-action": [{"from": [4, 0, 0], "to": [5, 3, 1], "advisory": "CVE-2025-58178"}],
	"step-security/harden-runner": [{"from": [0, 12, 0], "to": [2, 10, 2], "advisory": "CVE-2024-52587"}],
	"tj-actions/branch-names": [{"from": [0, 0, 0], "to": [9, 0, 0], "advisory": "CVE-2025-54416"}],
	"tj-actions/changed-files": [{"from": [0, 0, 0], "to": [46, 0, 1], "advisory": "CVE-2025-30066"}],
	"tj-actions/verify-changed-files": [{"from": [0, 0, 0], "to": [17, 0, 0], "advisory": "CVE-2023-52137"}],
}

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s@%s has the hole %s, fixed in %d.%d.%d", [used.name, used.ref, hole.advisory, hole.to[0], hole.to[1], hole.to[2]]),
} if {
	some used in reference.uses
	used.kind == "step"
	some hole in object.get(_fixed, used.repository, [])
	version := reference.version(used.ref)
	reference.is_before(version, hole.to)
	not reference.is_before(version, hole.from)
}
