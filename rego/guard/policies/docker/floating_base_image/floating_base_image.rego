# METADATA
# title: Base images must name a version
# description: |
#   Without a tag, or with latest, each build takes whatever the publisher pushed last: a compromised or
#   broken release enters the image without a change in the repository that anybody could review.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# custom:
#   id: GRD-DKR-002
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a version, better still with its digest.
#
#         FROM python:3.12-slim@sha256:<digest from docker buildx imagetools inspect>
package guard.policies.docker.floating_base_image

import data.guard.lib.docker.build
import data.guard.lib.docker.image
import data.guard.lib.value

deny contains {
	"resource": stage.resource,
	"path": array.concat(stage.path, ["base"]),
	"message": sprintf(`base image "%s" names no version, so a build takes the newest`, [stage.config.base]),
} if {
	some stage in build.stages
	_is_pulled(stage)
	image.is_literal(stage.config.base)
	image.is_floating(stage.config.base)
}

deny contains {
	"resource": stage.resource,
	"path": array.concat(stage.path, ["base"]),
	"message": "base image is named by a build argument without a default",
} if {
	some stage in build.stages
	value.is_unknown(stage.config.base)

	# only a digest can follow
	not contains(stage.config.base["$unknown"], "@$")
}

_is_pulled(stage) if {
	stage.config.base_stage == null
	stage.config.base != "scratch"
}
