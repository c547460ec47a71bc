# METADATA
# title: Load balancers must not offer TLS below 1.2
# description: |
#   TLS 1.0 and 1.1 rest on broken hashes and block modes. An attacker on the path pushes the
#   client down to them and attacks the session there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html
# custom:
#   id: GRD-AWS-371
#   severity: medium
#   category: encryption
#   systems: [elb]
#   resources: [aws_lb_listener, aws_alb_listener, aws_load_balancer_policy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Choose a policy of TLS 1.3 with 1.2 as the floor.
#
#         resource "aws_lb_listener" "https" {
#           ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
#         }
package guard.policies.aws.elb_tls_policy

import data.guard.lib.value

# Policies that negotiate TLS 1.0 or 1.1, from the provider's tables
_old := {
	"ELBSecurityPolicy-2014-01", "ELBSecurityPolicy-2014-10", "ELBSecurityPolicy-2015-02", "ELBSecurityPolicy-2015-03",
	"ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-FS-1-1-2019-08",
	"ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS-1-1-2017-01",
	"ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06",
	"ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04", "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04",
}

_listeners := [listener | some type in {"aws_lb_listener", "aws_alb_listener"}; some listener in input.resources[type]]

deny contains {
	"resource": listener.id,
	"path": ["ssl_policy"],
	"message": sprintf(`ssl_policy "%s" negotiates TLS below 1.2`, [policy]),
} if {
	some listener in _listeners
	policy := listener.config.ssl_policy
	policy in _old
}

deny contains {
	"resource": listener.id,
	"path": ["ssl_policy"],
	"message": "no ssl_policy: the default ELBSecurityPolicy-2016-08 negotiates TLS 1.0",
} if {
	some listener in _listeners
	listener.config.protocol in {"HTTPS", "TLS"}
	not listener.config.ssl_policy
}

deny contains {
	"resource": policy.id,
	"path": ["policy_attribute", i, "value"],
	"message": sprintf("%s %s negotiates TLS below 1.2", [attribute.name, attribute.value]),
} if {
	some policy in input.resources.aws_load_balancer_policy
	some i, attribute in value.as_list(policy.config.policy_attribute)
	attribute.name == "Reference-Security-Policy"
	attribute.value in _old
}

deny contains {
	"resource": policy.id,
	"path": ["policy_attribute", i, "value"],
	"message": sprintf("%s is offered", [attribute.name]),
} if {
	some policy in input.resources.aws_load_balancer_policy
	some i, attribute in value.as_list(policy.config.policy_attribute)
	attribute.name in {"Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"}
	value.is_true(attribute.value)
}

# Ciphers that are broken, or encrypt or authenticate nothing
_weak := `(^|-)(RC4|RC2|DES|DES-CBC3|EXP|NULL|ADH|MD5|SEED|IDEA|KRB5)(-|$)`

deny contains {
	"resource": policy.id,
	"path": ["policy_attribute", i, "value"],
	"message": sprintf("weak cipher %s is offered", [attribute.name]),
} if {
	some policy in input.resources.aws_load_balancer_policy
	some i, attribute in value.as_list(policy.config.policy_attribute)
	is_string(attribute.name)
	regex.match(_weak, attribute.name)
	value.is_true(attribute.value)
}
