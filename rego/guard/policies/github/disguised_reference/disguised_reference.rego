# METADATA
# title: Workflows must say plainly what they run
# description: |
#   A path with detours, inputs that come as a whole from an output, or an index that is computed hide from
#   review, and from every scanner, which code runs and with which token.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
# custom:
#   id: GRD-GHA-053
#   severity: low
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the shortest form.
#
#         - uses: github/codeql-action/init@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v4.31.2
package guard.policies.github.disguised_reference

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["uses"]),
	"message": sprintf("%s takes a detour to what it runs", [step.config.uses]),
} if {
	some step in workflow.steps
	is_string(step.config.uses)
	not startswith(step.config.uses, "docker://")
	regex.match(`/(?:\.{0,2})(?:/|@|$)`, trim_prefix(trim_prefix(step.config.uses, "./"), "../"))
	not _is_plain_folder(step.config.uses)
}

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, [key]),
	"message": sprintf("everything below %s comes from an expression, so nobody can see it here", [key]),
} if {
	some step in workflow.steps
	some key in ["env", "with"]
	expression.has_expression(step.config[key])
}

deny contains {
	"resource": place.resource,
	"path": place.path,
	"message": sprintf("%s computes which value it reads", [found.written]),
} if {
	some place in _texts
	some found in expression.found(place.text)
	regex.match(`\b(?:github|inputs)(?:\.[\w-]+)*\s*\[\s*(?:env|format|github|inputs|join|needs|steps)\b`, found.text)
}

# `./actions/build/` is a folder all the same
_is_plain_folder(uses) if regex.match(`^\.\.?/[^@]*[^/.]/$`, uses)

_is_plain_folder(uses) if uses in {"./", "."}

_texts := array.concat(
	[{"resource": condition.resource, "path": condition.path, "text": condition.text} | some condition in workflow.conditions],
	[{"resource": entry.resource, "path": entry.path, "text": entry.value} | some entry in workflow.values],
)
