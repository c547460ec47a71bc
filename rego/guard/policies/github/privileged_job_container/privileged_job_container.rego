# METADATA
# title: Containers of jobs must keep their isolation
# description: |
#   A privileged container, or one with the Docker socket, is root on the runner. On a self-hosted machine
#   that means the next jobs, with their secrets, and the network around it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontaineroptions
#   - ref: https://docs.docker.com/engine/security/
# custom:
#   id: GRD-GHA-046
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Drop the option; grant the one capability that is needed.
#
#         container:
#           image: python:3.12-slim
#           options: --cap-add SYS_PTRACE
package guard.policies.github.privileged_job_container

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, array.concat(found.path, ["options"])),
	"message": sprintf("the container runs with %s", [regex.find_n(_dangerous, found.config.options, 1)[0]]),
} if {
	some job in workflow.jobs
	some found in _containers(job.config)
	is_string(found.config.options)
	regex.match(_dangerous, found.config.options)
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, array.concat(found.path, ["volumes", i])),
	"message": sprintf("the container mounts %s of the runner", [volume]),
} if {
	some job in workflow.jobs
	some found in _containers(job.config)
	some i
	volume := found.config.volumes[i]
	is_string(volume)
	regex.match(`^(?:/|/etc(?:/.*)?|/root(?:/.*)?|/proc|/sys|(?:/var)?/run/(?:docker|containerd/containerd)\.sock):`, volume)
}

_dangerous := `--privileged\b|--cap-add[ =](?:ALL|all|SYS_ADMIN|SYS_MODULE|CAP_SYS_ADMIN)\b|--(?:pid|ipc|userns|uts)[ =]host\b|--security-opt[ =](?:seccomp|apparmor)[=:]unconfined|--device[ =]/dev/(?:sd|nvme|mem)|(?:-v|--volume)[ =](?:/var)?/run/docker\.sock`

_containers(job) := array.concat(
	[{"path": ["container"], "config": job.container} | is_object(job.container)],
	[{"path": ["services", name], "config": config} |
		some name
		config := job.services[name]
		is_object(config)
	],
)
