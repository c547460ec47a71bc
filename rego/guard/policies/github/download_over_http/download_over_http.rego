# METADATA
# title: Scripts must not fetch code over plain HTTP
# description: |
#   Anyone between the runner and the server can replace what is fetched, and so what the job runs or
#   publishes.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-036
#   severity: medium
#   category: encryption
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Fetch over HTTPS and verify a checksum.
#
#         - run: curl -fsSLo model.bin https://models.example.com/v3/model.bin
package guard.policies.github.download_over_http

import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "code or data is fetched over plain HTTP",
} if {
	some line in workflow.lines
	regex.match(`\b(?:curl|wget|git\s+clone|pip3?\s+install|npm\s+install|Invoke-WebRequest|iwr)\b[^|;#]*\shttp://|--(?:extra-)?index-url[ =]http://`, line.text)
	not regex.match(`http://(?:localhost|127\.|0\.0\.0\.0|\[::1\]|169\.254\.169\.254|\$|host\.docker\.internal|[a-z0-9-]+(?::[0-9]+)?(?:/|\s|"|'|$))`, line.text)
}
