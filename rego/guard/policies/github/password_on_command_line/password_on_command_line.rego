# METADATA
# title: Passwords must not stand on the command line
# description: |
#   Arguments are visible to every process of the runner and show up in traces and error messages; on a self-
#   hosted machine other jobs read them.
# related_resources:
#   - ref: https://docs.docker.com/reference/cli/docker/login/#password-stdin
# custom:
#   id: GRD-GHA-048
#   severity: low
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Hand the password over on standard input.
#
#         - env:
#             TOKEN: ${{ secrets.REGISTRY_TOKEN }}
#           run: echo "$TOKEN" | docker login registry.acme.example --username ci --password-stdin
package guard.policies.github.password_on_command_line

import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("%s gets a password as an argument", [regex.find_n(`\b(?:docker|podman|buildah|helm|oras|skopeo|cosign|mysql|sshpass)\b`, line.text, 1)[0]]),
} if {
	some line in workflow.lines
	some pattern in _patterns
	regex.match(pattern, line.text)
}

_patterns := [
	`\b(?:docker|podman|buildah|helm\s+registry|oras|skopeo|cosign)\s+login\b.*\s(?:-p[ =]?|--password[ =])["']?[^\s"'-]`,
	`\bsshpass\s+-p\s*\S`,
	`\bmysql(?:dump)?\b.*\s(?:-p[^\s]|--password=)["']?\$`,
]
