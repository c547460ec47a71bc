# METADATA
# title: Values must not be passed through printed workflow commands
# description: |
#   Whatever else the step prints, a test's output or a file's content, can hold the same command and set the
#   value. GitHub withdrew them for that reason.
# related_resources:
#   - ref: https://github.blog/changelog/2022-10-10-github-actions-deprecating-save-state-and-set-output-commands/
# custom:
#   id: GRD-GHA-038
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Write to the file that the runner names.
#
#         - run: echo "version=1.4.2" >> "$GITHUB_OUTPUT"
package guard.policies.github.deprecated_commands

import data.guard.lib.github.workflow

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [n]),
	"message": sprintf("%s is withdrawn, since printed text can imitate it", [regex.find_n(`::(?:set-output|save-state|set-env|add-path)`, text, 1)[0]]),
} if {
	some script in workflow.scripts
	some n, text in split(script.text, "\n")
	regex.match(`::(?:set-output|save-state|set-env)\s+name=|::add-path::`, text)
	not startswith(trim_space(text), "#")
}
