# METADATA
# title: Jobs must name a runner image that exists
# description: |
#   GitHub has withdrawn the image: the job waits and is cancelled. Tests and scans that everybody takes for
#   running do not run, and hotfixes cannot be shipped.
# related_resources:
#   - ref: https://github.com/actions/runner-images#available-images
#   - ref: https://docs.github.com/en/actions/reference/runners/github-hosted-runners
# custom:
#   id: GRD-GHA-043
#   severity: low
#   category: availability
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Name a current image.
#
#         runs-on: ubuntu-24.04
package guard.policies.github.retired_runner_image

import data.guard.lib.github.workflow
import data.guard.lib.value

_retired := {
	"macos-10.15", "macos-11", "macos-11.0", "macos-12", "macos-13", "ubuntu-16.04", "ubuntu-18.04", "ubuntu-20.04",
	"windows-2016", "windows-2019",
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["runs-on"]),
	"message": sprintf("GitHub no longer offers the runner image %s", [label]),
} if {
	some job in workflow.jobs
	some label in value.as_list(job.config["runs-on"])
	label in _retired
	not "self-hosted" in value.as_list(job.config["runs-on"])
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["strategy", "matrix", axis]),
	"message": sprintf("GitHub no longer offers the runner image %s", [label]),
} if {
	some job in workflow.jobs
	found := regex.find_n(`matrix\.[A-Za-z0-9_-]+`, _text(job.config["runs-on"]), 1)
	axis := trim_prefix(found[0], "matrix.")
	label := job.config.strategy.matrix[axis][_]
	label in _retired
}

_text(x) := x if is_string(x)
