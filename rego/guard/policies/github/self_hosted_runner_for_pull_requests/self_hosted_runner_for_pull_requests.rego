# METADATA
# title: Pull requests must not run on self-hosted runners
# description: |
#   In a public repository anyone can send a pull request, and its code runs on the machine inside the
#   network; what it leaves behind is there when the next job, with secrets, comes.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners
#   - ref: https://docs.github.com/en/actions/concepts/runners/self-hosted-runners
# custom:
#   id: GRD-GHA-029
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Run pull requests on hosted or single-use runners.
#
#         runs-on: ubuntu-24.04
package guard.policies.github.self_hosted_runner_for_pull_requests

import data.guard.lib.github.workflow
import data.guard.lib.value

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["runs-on"]),
	"message": sprintf("job %s runs code of pull requests on a self-hosted runner", [job.name]),
} if {
	some job in workflow.jobs
	count(job.triggers & {"pull_request", "pull_request_target", "issue_comment"}) > 0
	_is_self_hosted(job.config["runs-on"])
	not _is_closed_to_forks(job.config)
}

_is_self_hosted(label) if label == "self-hosted"

_is_self_hosted(labels) if {
	is_array(labels)
	"self-hosted" in labels
}

_is_self_hosted(group) if {
	is_object(group)
	"self-hosted" in value.as_list(group.labels)
}

_is_closed_to_forks(job) if {
	is_string(job["if"])
	regex.match(`head\.repo\.full_name\s*==\s*github\.repository|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|github\.event_name\s*(?:==\s*'push'|!=\s*'pull_request')`, job["if"])
}
