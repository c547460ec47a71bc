# METADATA
# title: Web ACLs must block known bad inputs such as Log4Shell
# description: |
#   Log4Shell and its kind are still tried on every address of the Internet. A Java component
#   nobody remembers, deep in a data platform, is taken by one header.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
# custom:
#   id: GRD-AWS-406
#   severity: low
#   category: network
#   systems: [waf]
#   resources: [aws_wafv2_web_acl]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Add the managed rule group for known bad inputs, without overriding its Log4J rules to
#     count.
#
#         resource "aws_wafv2_web_acl" "portal" {
#           rule {
#             statement {
#               managed_rule_group_statement {
#                 name = "AWSManagedRulesKnownBadInputsRuleSet"
#               }
#             }
#           }
#         }
package guard.policies.aws.waf_log4j

import data.guard.lib.value

_group := "AWSManagedRulesKnownBadInputsRuleSet"

_log4j := {"Log4JRCE", "Log4JRCE_HEADER", "Log4JRCE_QUERYSTRING", "Log4JRCE_BODY", "Log4JRCE_URIPATH"}

_groups(acl) := [found |
	some i, rule in value.as_list(acl.config.rule)
	some statement in value.as_list(rule.statement)
	some group in value.as_list(statement.managed_rule_group_statement)
	group.name == _group
	found := {"index": i, "rule": rule, "group": group}
]

# Rules may come from elsewhere: rule groups of their own, a JSON document, or values not yet known
_is_elsewhere(acl) if acl.config.rule_json

_is_elsewhere(acl) if {
	some rule in value.as_list(acl.config.rule)
	rule.statement[0].rule_group_reference_statement
}

deny contains {
	"resource": acl.id,
	"path": ["rule"],
	"message": "no rule uses AWSManagedRulesKnownBadInputsRuleSet",
} if {
	some acl in input.resources.aws_wafv2_web_acl
	not _is_elsewhere(acl)
	count(_groups(acl)) == 0
}

deny contains {
	"resource": acl.id,
	"path": ["rule", found.index, "override_action"],
	"message": "known bad inputs are counted, not blocked",
} if {
	some acl in input.resources.aws_wafv2_web_acl
	some found in _groups(acl)
	found.rule.override_action[0].count
}

deny contains {
	"resource": acl.id,
	"path": ["rule", found.index, "statement"],
	"message": sprintf("rule %s is overridden to count", [override.name]),
} if {
	some acl in input.resources.aws_wafv2_web_acl
	some found in _groups(acl)
	some override in value.as_list(found.group.rule_action_override)
	override.name in _log4j
	override.action_to_use[0].count
}
