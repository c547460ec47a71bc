# METADATA
# title: SNS subscriptions must not deliver over plain HTTP
# description: |
#   Notifications cross the Internet in the clear, with confirmation tokens, and anyone on the path can read or
#   replace them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic_subscription
# custom:
#   id: GRD-AWS-180
#   severity: medium
#   category: encryption
#   systems: [sns]
#   resources: [aws_sns_topic_subscription]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Deliver to an HTTPS endpoint.
#
#         resource "aws_sns_topic_subscription" "pager" {
#           topic_arn = "arn:aws:sns:eu-west-1:111122223333:model-alerts"
#           protocol  = "https"
#           endpoint  = "https://pager.example.org/sns"
#         }
package guard.policies.aws.sns_http_subscription

import data.guard.lib.aws.data.settings

_unsafe := {"http"}

deny contains {
	"resource": subscription.id,
	"path": ["protocol"],
	"message": "protocol is http: messages are delivered without TLS",
} if {
	some subscription in input.resources.aws_sns_topic_subscription
	settings.may_be(subscription.config.protocol, _unsafe)
}
