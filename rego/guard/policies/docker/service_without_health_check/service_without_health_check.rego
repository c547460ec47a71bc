# METADATA
# title: Images of services must have a health check
# description: |
#   Docker and Compose keep a hung process and go on sending it traffic; a denial of service lasts until
#   somebody looks. Kubernetes uses probes of its own and ignores this setting.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#healthcheck
# custom:
#   id: GRD-DKR-045
#   severity: low
#   profile: strict
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Add a check that touches what the service does.
#
#         HEALTHCHECK --interval=30s --timeout=3s CMD ["curl", "-f", "http://localhost:8080/ready"]
package guard.policies.docker.service_without_health_check

import data.guard.lib.docker.build
import data.guard.lib.docker.image

deny contains {
	"resource": stage.resource,
	"path": stage.path,
	"message": "the image exposes a port and has no HEALTHCHECK",
} if {
	some stage in build.stages
	stage.config.final == true
	image.is_literal(stage.config.base)
	kinds := {kind | kind := stage.config.instructions[_].instruction}
	"EXPOSE" in kinds
	count(kinds & {"CMD", "ENTRYPOINT"}) > 0
	not "HEALTHCHECK" in kinds
	not _is_ended(stage)
}

# a platform that starts one process a request has no use for it
_is_ended(stage) if startswith(stage.config.base, "public.ecr.aws/lambda/")
