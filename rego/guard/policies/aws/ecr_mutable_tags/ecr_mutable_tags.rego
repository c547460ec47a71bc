# METADATA
# title: ECR repositories must keep tags immutable
# description: |
#   Whoever may push replaces the image behind a tag that was tested and approved: the next pod or job that
#   pulls it runs the attacker's code.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository
# custom:
#   id: GRD-AWS-238
#   severity: medium
#   category: supply-chain
#   systems: [ecr]
#   resources: [aws_ecr_repository]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Set image_tag_mutability to IMMUTABLE.
#
#         resource "aws_ecr_repository" "notebook" {
#           name                 = "notebook"
#           image_tag_mutability = "IMMUTABLE"
#         }
package guard.policies.aws.ecr_mutable_tags

_safe := {"IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"}

deny contains {
	"resource": repository.id,
	"path": ["image_tag_mutability"],
	"message": "image_tag_mutability is not IMMUTABLE (the default is MUTABLE)",
} if {
	some repository in input.resources.aws_ecr_repository
	not object.get(repository.config, "image_tag_mutability", null) in _safe
}
