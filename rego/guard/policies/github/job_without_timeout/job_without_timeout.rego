# METADATA
# title: Jobs must have a time limit
# description: |
#   Without a limit a job that hangs, or that somebody made mine coins, holds its runner for six hours, on one
#   of your own for days.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
# custom:
#   id: GRD-GHA-057
#   severity: low
#   profile: strict
#   category: availability
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Set a limit well above what the job needs.
#
#         jobs:
#           test:
#             runs-on: ubuntu-24.04
#             timeout-minutes: 20
package guard.policies.github.job_without_timeout

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["timeout-minutes"]),
	"message": sprintf("job %s has no timeout-minutes, so it may run for 360 minutes", [job.name]),
} if {
	some job in workflow.jobs
	is_array(job.config.steps)
	object.get(job.config, "timeout-minutes", null) == null
	not _limits_every_step(job.config.steps)
}

_limits_every_step(steps) if {
	count(steps) > 0
	every step in steps {
		is_number(step["timeout-minutes"])
	}
}
