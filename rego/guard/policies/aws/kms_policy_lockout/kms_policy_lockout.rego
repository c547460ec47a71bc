# METADATA
# title: KMS keys must keep the lockout safety check
# description: |
#   A policy that shuts out every administrator is accepted: the key, and all data under it, then belongs to
#   whoever the policy names, and only AWS support can help.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
# custom:
#   id: GRD-AWS-236
#   severity: medium
#   category: access-control
#   systems: [kms]
#   resources: [aws_kms_key, aws_kms_key_policy, aws_kms_external_key, aws_kms_replica_key]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave bypass_policy_lockout_safety_check off, its default.
#
#         resource "aws_kms_key" "models" {
#           description                        = "Model artefacts"
#           enable_key_rotation                = true
#           bypass_policy_lockout_safety_check = false
#         }
package guard.policies.aws.kms_policy_lockout

import data.guard.lib.aws.data.settings

_types := {"aws_kms_key", "aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key"}

deny contains {
	"resource": key.id,
	"path": ["bypass_policy_lockout_safety_check"],
	"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
} if {
	some type in _types
	some key in input.resources[type]
	settings.may_be_on(key.config.bypass_policy_lockout_safety_check)
}
