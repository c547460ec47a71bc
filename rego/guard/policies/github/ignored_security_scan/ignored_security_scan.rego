# METADATA
# title: Security scans must be able to fail the job
# description: |
#   The scan runs, finds the hole, and the job is green. Nobody reads the log of a green job, and the finding
#   ships.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error
# custom:
#   id: GRD-GHA-050
#   severity: low
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the step fail, and accept single findings in the scanner's own list.
#
#         - uses: aquasecurity/trivy-action@<commit>
#           with:
#             exit-code: "1"
#             severity: CRITICAL,HIGH
package guard.policies.github.ignored_security_scan

import data.guard.lib.github.reference
import data.guard.lib.github.workflow
import data.guard.lib.value

_scanners := {
	"anchore/scan-action", "aquasecurity/tfsec-action", "aquasecurity/trivy-action", "bridgecrewio/checkov-action",
	"checkmarx/kics-github-action", "dependency-check/dependency-check_action", "github/codeql-action", "gitleaks/gitleaks-action",
	"google/osv-scanner-action", "pypa/gh-action-pip-audit", "pyupio/safety-action", "returntocorp/semgrep-action",
	"snyk/actions", "trufflesecurity/trufflehog", "zizmorcore/zizmor-action",
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["continue-on-error"]),
	"message": sprintf("findings of %s never fail the job", [used.repository]),
} if {
	some used in reference.uses
	used.repository in _scanners
	value.is_true(used.place.config["continue-on-error"])
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "findings of the scan never fail the job",
} if {
	some line in workflow.lines
	regex.match(`\b(?:trivy|grype|checkov|tfsec|bandit|semgrep|gitleaks|trufflehog|pip-audit|safety|osv-scanner|snyk|npm\s+audit|govulncheck|cargo\s+audit|zizmor)\b[^|]*\|\|\s*(?:true|:|exit\s+0)\s*$`, line.text)
}
