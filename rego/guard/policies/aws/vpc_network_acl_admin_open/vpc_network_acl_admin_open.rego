# METADATA
# title: Network ACLs must not admit the Internet to administration ports
# description: |
#   The ACL is the second lock of a subnet. When it lets SSH or RDP in from everywhere, one
#   careless security group is enough to put a machine on the Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21
# custom:
#   id: GRD-AWS-357
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [aws_network_acl, aws_network_acl_rule, aws_default_network_acl]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Admit the ports that the subnet serves; deny the others by leaving them out.
#
#         resource "aws_network_acl" "private" {
#           ingress {
#             from_port = 443
#             to_port   = 443
#           }
#         }
package guard.policies.aws.vpc_network_acl_admin_open

import data.guard.lib.network
import data.guard.lib.value

_ports := {"SSH": 22, "RDP": 3389}

_tcp := {"tcp", "6", 6}

_all := {"-1", -1, "all"}

_inline := [rule |
	some type in {"aws_network_acl", "aws_default_network_acl"}
	some acl in input.resources[type]
	some i, block in value.as_list(acl.config.ingress)
	some field in ["cidr_block", "ipv6_cidr_block"]
	network.is_world(block[field])
	rule := {
		"resource": acl.id, "path": ["ingress", i, field], "acl": acl.id, "action": block.action,
		"number": object.get(block, "rule_no", null), "protocol": block.protocol,
		"from": object.get(block, "from_port", 0), "to": object.get(block, "to_port", 0),
	}
]

_separate := [rule |
	some resource in input.resources.aws_network_acl_rule
	not value.is_true(object.get(resource.config, "egress", false))
	some field in ["cidr_block", "ipv6_cidr_block"]
	network.is_world(resource.config[field])
	rule := {
		"resource": resource.id, "path": [field], "acl": object.get(resource.config, "network_acl_id", null),
		"action": resource.config.rule_action, "number": object.get(resource.config, "rule_number", null),
		"protocol": resource.config.protocol, "from": object.get(resource.config, "from_port", 0),
		"to": object.get(resource.config, "to_port", 0),
	}
]

_rules := array.concat(_inline, _separate)

_covers(rule, _) if rule.protocol in _all

_covers(rule, port) if {
	rule.protocol in _tcp
	network.covers(rule.from, rule.to, port)
}

# Per list and service, the numbers of the rules that refuse the whole Internet
_refusals := {[rule.acl, service, rule.number] |
	some rule in _rules
	rule.action == "deny"
	is_number(rule.number)
	some service, port in _ports
	_covers(rule, port)
}

# A rule of a lower number that refuses the same decides first
_is_refused(rule, service) if {
	is_number(rule.number)
	some [acl, refused, number] in _refusals
	acl == rule.acl
	refused == service
	number < rule.number
}

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf("%s admitted from the Internet", [concat(" and ", services)]),
} if {
	some rule in _rules
	rule.action == "allow"
	services := sort([service | some service, port in _ports; _covers(rule, port); not _is_refused(rule, service)])
	count(services) > 0
}
