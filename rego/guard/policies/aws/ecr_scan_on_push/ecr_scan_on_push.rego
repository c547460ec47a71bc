# METADATA
# title: ECR repositories must scan images when they are pushed
# description: |
#   Images with published vulnerabilities go into training and serving unnoticed, and stay there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository
# custom:
#   id: GRD-AWS-237
#   severity: medium
#   category: supply-chain
#   systems: [ecr]
#   resources: [aws_ecr_repository]
#   controls:
#     direct: ["soc2:CC7.1", "hipaa:164.308(a)(5)(ii)(B)"]
#     supporting: ["soc2:CC6.8"]
#   remediation: |
#     Scan on push, in the repository or for the whole registry.
#
#         resource "aws_ecr_repository" "trainer" {
#           name = "trainer"
#
#           image_scanning_configuration {
#             scan_on_push = true
#           }
#         }
package guard.policies.aws.ecr_scan_on_push

import data.guard.lib.value

# Scanning configured for the registry overrides what the repository says.
_scanned_by_registry if {
	some registry in input.resources.aws_ecr_registry_scanning_configuration
	registry.config.rule[0]
}

deny contains {
	"resource": repository.id,
	"path": ["image_scanning_configuration", 0, "scan_on_push"],
	"message": "scan_on_push is not true (the default is false)",
} if {
	some repository in input.resources.aws_ecr_repository
	not value.is_true(object.get(repository.config, ["image_scanning_configuration", 0, "scan_on_push"], null))
	not _scanned_by_registry
}
