# METADATA
# title: Images of jobs and services must name a version
# description: |
#   The job, with its token and secrets, runs inside whatever the publisher pushed last. A taken-over image
#   account becomes code in the build.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container
# custom:
#   id: GRD-GHA-017
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a version, better still a digest.
#
#         container:
#           image: python:3.12-slim@sha256:<digest>
package guard.policies.github.floating_job_image

import data.guard.lib.docker.image
import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, found.path),
	"message": sprintf(`image "%s" names no version`, [found.image]),
} if {
	some job in workflow.jobs
	some found in _images(job.config)
	image.is_literal(found.image)
	image.is_floating(found.image)
}

_images(job) := array.concat(
	array.concat(
		[{"path": ["container"], "image": job.container} | is_string(job.container)],
		[{"path": ["container", "image"], "image": job.container.image} | is_string(job.container.image)],
	),
	[{"path": ["services", name, "image"], "image": name_image} |
		some name
		name_image := job.services[name].image
	],
)
