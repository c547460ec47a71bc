# METADATA
# title: Network firewalls must be encrypted with a customer key
# description: |
#   Rules and policies of a firewall tell an attacker which ways are open. Under a key of the service
#   access to them cannot be audited or withdrawn by key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html
# custom:
#   id: GRD-AWS-625
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [network-firewall, kms]
#   resources: [aws_networkfirewall_firewall, aws_networkfirewall_firewall_policy, aws_networkfirewall_rule_group]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own.
#
#         resource "aws_networkfirewall_rule_group" "egress" {
#           encryption_configuration {
#             type   = "CUSTOMER_KMS"
#             key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.networkfirewall_customer_key

import data.guard.lib.aws.data.settings

_keys := {
	"aws_networkfirewall_firewall": ["encryption_configuration", 0, "key_id"],
	"aws_networkfirewall_firewall_policy": ["encryption_configuration", 0, "key_id"],
	"aws_networkfirewall_rule_group": ["encryption_configuration", 0, "key_id"],
}

deny contains {
	"resource": resource.id,
	"path": path,
	"message": "encryption_configuration names no customer key: it is under a key of the service",
} if {
	some type, path in _keys
	some resource in input.resources[type]
	not settings.is_customer_key(object.get(resource.config, path, null))
}
