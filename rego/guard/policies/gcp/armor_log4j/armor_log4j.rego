# METADATA
# title: Cloud Armor policies must block the Log4j lookup
# description: |
#   A request with a lookup in a header makes old Log4j versions load and run the attacker's code,
#   even far behind the load balancer.
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/waf-rules
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_security_policy
# custom:
#   id: GRD-GCP-133
#   severity: low
#   profile: strict
#   category: network
#   systems: [cloud-armor]
#   resources: [google_compute_security_policy]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Add the rule for known vulnerabilities:
#
#         resource "google_compute_security_policy" "site" {
#           name = "site"
#
#           rule {
#             action   = "deny(403)"
#             priority = 1
#
#             match {
#               expr {
#                 expression = "evaluatePreconfiguredExpr('cve-canary')"
#               }
#             }
#           }
#         }
package guard.policies.gcp.armor_log4j

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some policy in input.resources.google_compute_security_policy
	object.get(policy.config, "type", "CLOUD_ARMOR") == "CLOUD_ARMOR"
	not value.is_unknown(object.get(policy.config, "rule", []))
	not _blocks_lookups(policy)
	violation := {
		"resource": policy.id,
		"path": ["rule"],
		"message": "no rule evaluates cve-canary, which blocks requests that exploit Log4j",
	}
}

_blocks_lookups(policy) if {
	some rule in setting.blocks(policy.config, "rule")
	rule.action != "allow"
	not value.is_true(object.get(rule, "preview", false))
	some match in setting.blocks(rule, "match")
	some expr in setting.blocks(match, "expr")
	_names_rule(expr.expression)
}

_names_rule(text) if {
	is_string(text)
	regex.match(`cve-canary|CVE-2021-44228`, text)
}

_names_rule(text) if value.is_unknown(text)
