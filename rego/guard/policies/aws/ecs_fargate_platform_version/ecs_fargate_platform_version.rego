# METADATA
# title: Fargate services must run on the latest platform version
# description: |
#   A pinned platform version stays behind the fixes of the kernel and the container runtime
#   that separate the task from others.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-10
# custom:
#   id: GRD-AWS-460
#   severity: low
#   category: configuration
#   systems: [ecs]
#   resources: [aws_ecs_service]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Use LATEST, or leave the argument out.
#
#         resource "aws_ecs_service" "etl" {
#           platform_version = "LATEST"
#         }
package guard.policies.aws.ecs_fargate_platform_version

deny contains {
	"resource": service.id,
	"path": ["platform_version"],
	"message": sprintf("platform version %s is pinned", [version]),
} if {
	some service in input.resources.aws_ecs_service
	version := service.config.platform_version
	is_string(version)
	regex.match(`^1\.[0-3]\.\d+$`, version)
}
