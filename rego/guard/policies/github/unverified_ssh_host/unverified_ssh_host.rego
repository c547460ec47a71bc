# METADATA
# title: SSH connections must verify the host
# description: |
#   Anyone on the path can answer in the server's place: the job hands them the deployment, or pushes to them,
#   and with agent forwarding lends them its key.
# related_resources:
#   - ref: https://man.openbsd.org/ssh_config#StrictHostKeyChecking
#   - ref: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
# custom:
#   id: GRD-GHA-049
#   severity: medium
#   category: encryption
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Store the host's public key with the repository.
#
#         - run: |
#             install -D --mode 600 .ci/known_hosts ~/.ssh/known_hosts
#             ssh deploy@host.acme.example ./update
package guard.policies.github.unverified_ssh_host

import data.guard.lib.github.workflow
import data.guard.lib.value

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the key of the SSH host is not checked",
} if {
	some line in workflow.lines
	regex.match(`(?i)StrictHostKeyChecking[ =]"?(?:no|off|accept-new)\b|UserKnownHostsFile[ =]"?/dev/null`, line.text)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the key of the SSH host is fetched from the network and trusted as it comes",
} if {
	some line in workflow.lines
	regex.match(`\bssh-keyscan\b.*(?:>|\btee\b)`, line.text)
	not regex.match(`\bssh-keygen\b|\bgrep\b|\bdiff\b`, line.text)
}

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": "the key of the SSH host is not checked",
} if {
	some entry in workflow.environment
	entry.name in {"ANSIBLE_HOST_KEY_CHECKING", "GIT_SSH_COMMAND"}
	_skips(entry)
}

_skips(entry) if {
	entry.name == "ANSIBLE_HOST_KEY_CHECKING"
	value.is_false(entry.value)
}

_skips(entry) if {
	is_string(entry.value)
	regex.match(`(?i)StrictHostKeyChecking[ =]no\b`, entry.value)
}

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["with", "ssh-strict"]),
	"message": "the key of the SSH host is not checked",
} if {
	some step in workflow.steps
	is_string(step.config.uses)
	startswith(lower(step.config.uses), "actions/checkout@")
	value.is_false(step.config["with"]["ssh-strict"])
}
