# METADATA
# title: Actions from container images must be pinned by digest
# description: |
#   The image runs with the workspace, the token's environment and the secrets of the step. Whoever pushes the
#   tag again replaces it for every run.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-hub-action
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-016
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the digest of the image.
#
#         - uses: docker://ghcr.io/acme/scanner:2.4@sha256:<digest>
package guard.policies.github.container_action_pinned

import data.guard.lib.docker.image
import data.guard.lib.github.workflow

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["uses"]),
	"message": sprintf("%s is not pinned by digest", [step.config.uses]),
} if {
	some step in workflow.steps
	_is_loose(step.config.uses)
}

deny contains {
	"resource": file.id,
	"path": ["runs", "image"],
	"message": sprintf("%s is not pinned by digest", [file.config.runs.image]),
} if {
	file := input.resources["github/action"][_]
	_is_loose(file.config.runs.image)
}

_is_loose(text) if {
	is_string(text)
	startswith(text, "docker://")
	name := trim_prefix(text, "docker://")
	image.is_literal(name)
	image.parts(name).digest == ""
}
