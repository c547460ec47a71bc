# METADATA
# title: Base images must be pinned by digest
# description: |
#   A tag can be pushed again. Whoever takes over the publisher's account, or the registry, replaces the image
#   behind a version, and the next build ships it.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# custom:
#   id: GRD-DKR-003
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the digest behind the tag; update tools such as Dependabot and Renovate keep both current.
#
#         FROM python:3.12-slim@sha256:<digest from docker buildx imagetools inspect>
package guard.policies.docker.base_image_digest

import data.guard.lib.docker.build
import data.guard.lib.docker.image

deny contains {
	"resource": stage.resource,
	"path": array.concat(stage.path, ["base"]),
	"message": sprintf(`base image "%s" is pinned by a tag only, which can be pushed again`, [stage.config.base]),
} if {
	some stage in build.stages
	stage.config.base_stage == null
	stage.config.base != "scratch"
	image.is_literal(stage.config.base)
	image.parts(stage.config.base).digest == ""
	not image.is_floating(stage.config.base)
}
