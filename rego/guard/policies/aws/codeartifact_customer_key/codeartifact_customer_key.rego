# METADATA
# title: CodeArtifact domains must use a customer-managed KMS key
# description: |
#   Packages of the domain lie under aws/codeartifact: access cannot be revoked, restricted or audited at the
#   key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codeartifact_domain
# custom:
#   id: GRD-AWS-261
#   severity: low
#   category: encryption
#   systems: [codeartifact]
#   resources: [aws_codeartifact_domain]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in encryption_key; the domain is replaced.
#
#         resource "aws_codeartifact_domain" "acme" {
#           domain         = "acme"
#           encryption_key = "arn:aws:kms:eu-west-1:111122223333:key/000092a3-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.codeartifact_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": domain.id,
	"path": ["encryption_key"],
	"message": "encryption_key names no customer key: packages are under aws/codeartifact",
} if {
	some domain in input.resources.aws_codeartifact_domain
	not settings.is_customer_key(object.get(domain.config, "encryption_key", null))
}
