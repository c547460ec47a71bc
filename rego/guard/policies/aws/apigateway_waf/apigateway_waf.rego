# METADATA
# title: API stages must stand behind a web ACL
# description: |
#   Without a web ACL every scanner, injection attempt and flood reaches the integrations and is
#   paid for call by call.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-4
# custom:
#   id: GRD-AWS-399
#   severity: low
#   category: network
#   systems: [api-gateway, waf]
#   resources: [aws_api_gateway_stage]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Associate a web ACL with the stage.
#
#         resource "aws_wafv2_web_acl_association" "prod" {
#           resource_arn = aws_api_gateway_stage.prod.arn
#           web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/api/473e64fd"
#         }
package guard.policies.aws.apigateway_waf

import data.guard.lib.reference

_associations := array.concat(
	object.get(input.resources, "aws_wafv2_web_acl_association", []),
	object.get(input.resources, "aws_wafregional_web_acl_association", []),
)

_protected := reference.all_targets(_associations, "resource_arn")

_open := {"unknown": reference.unresolved(_associations, "resource_arn")} if {
	reference.unresolved(_associations, "resource_arn")
} else := {}

deny contains object.union(violation, _open) if {
	some stage in input.resources.aws_api_gateway_stage
	not reference.includes(_protected, stage)
	violation := {"resource": stage.id, "path": [], "message": "no web ACL is associated with this stage"}
}
