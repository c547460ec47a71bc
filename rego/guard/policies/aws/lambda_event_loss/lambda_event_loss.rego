# METADATA
# title: Functions that are called by events must keep the events they fail on
# description: |
#   A function that SNS, S3 or EventBridge calls gets two more tries, then the event is dropped
#   without a trace. Whoever can make it fail, with one malformed upload, makes alarms or records
#   disappear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
# custom:
#   id: GRD-AWS-637
#   severity: low
#   category: availability
#   systems: [lambda]
#   resources: [aws_lambda_function]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Name a queue or topic for failed events.
#
#         resource "aws_lambda_function" "label" {
#           dead_letter_config {
#             target_arn = "arn:aws:sqs:eu-west-1:111122223333:label-failed"
#           }
#         }
package guard.policies.aws.lambda_event_loss

import data.guard.lib.reference

# Who calls functions without waiting for the answer
_subscriptions := [subscription |
	some subscription in input.resources.aws_sns_topic_subscription
	subscription.config.protocol == "lambda"
]

_notifications := [block |
	some notification in input.resources.aws_s3_bucket_notification
	some block in notification.config.lambda_function
]

_called := (reference.all_targets(_subscriptions, "endpoint") | reference.all_targets(object.get(input.resources, "aws_cloudwatch_event_target", []), "arn")) | {target | some block in _notifications; some target in reference.targets(block.lambda_function_arn)}

_kept := {target |
	some settings in input.resources.aws_lambda_function_event_invoke_config
	settings.config.destination_config
	some target in reference.targets(settings.config.function_name)
}

deny contains {
	"resource": function.id,
	"path": ["dead_letter_config"],
	"message": "events call the function, and those it fails on are dropped: no dead_letter_config and no destination",
} if {
	some function in input.resources.aws_lambda_function
	reference.includes(_called, function)
	not function.config.dead_letter_config
	not reference.includes(_kept, function)
}
