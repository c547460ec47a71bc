# METADATA
# title: Scripts must not open a shell to the outside
# description: |
#   A shell that reads from the network hands the runner, the token of the run and every secret of the job to
#   whoever listens at the other end. Nothing a build needs looks like that.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-059
#   severity: critical
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC7.2"]
#     supporting: ["hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove the line, find out who wrote it, and renew the secrets that the job could read.
#
#         - run: make test
package guard.policies.github.reverse_shell

import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the script connects a shell with the network",
} if {
	some line in workflow.lines
	some pattern in _patterns
	regex.match(pattern, line.text)
}

_patterns := [
	`\b(?:ba|z|k|da)?sh\b\s+-i\b.*/dev/(?:tcp|udp)/`,
	`\bexec\s+\d*<>\s*/dev/(?:tcp|udp)/`,
	`\b(?:nc|ncat|netcat)\b[^|;&]*\s(?:-[a-zA-Z]*[ec]|--exec|--sh-exec)\s+\S*(?:sh|cmd|cmd\.exe|powershell)\b`,
	`\bmkfifo\b.*\|\s*\S*sh\b.*\|\s*(?:nc|ncat|netcat|openssl)\b`,
	`\bsocat\b.*(?i:exec|system):\S*sh\b`,
	`\bsocket\b.*\bconnect\b.*(?:dup2|pty\.spawn|subprocess)`,
]
