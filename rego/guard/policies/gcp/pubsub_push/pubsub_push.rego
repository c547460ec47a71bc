# METADATA
# title: Push subscriptions must use HTTPS and sign their requests
# description: |
#   Without a token the receiver cannot tell the messages of the subscription from those of anyone
#   who knows its address; over plain HTTP anyone on the way reads them, too.
# related_resources:
#   - ref: https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription
# custom:
#   id: GRD-GCP-108
#   severity: medium
#   category: access-control
#   systems: [pub-sub]
#   resources: [google_pubsub_subscription]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Sign requests as a service account:
#
#         resource "google_pubsub_subscription" "predictions" {
#           name  = "predictions"
#           topic = "predictions"
#
#           push_config {
#             push_endpoint = "https://scorer.example.com/predictions"
#
#             oidc_token {
#               service_account_email = "pusher@acme-ml.iam.gserviceaccount.com"
#             }
#           }
#         }
package guard.policies.gcp.pubsub_push

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some subscription in input.resources.google_pubsub_subscription
	some i, push in setting.blocks(subscription.config, "push_config")
	not push.oidc_token
	violation := {
		"resource": subscription.id,
		"path": ["push_config", i, "oidc_token"],
		"message": "no oidc_token is set; the receiver cannot tell who sends the messages",
	}
}

deny contains violation if {
	some subscription in input.resources.google_pubsub_subscription
	some i, push in setting.blocks(subscription.config, "push_config")
	endpoint := value.text(push.push_endpoint)
	startswith(lower(endpoint), "http://")
	violation := {
		"resource": subscription.id,
		"path": ["push_config", i, "push_endpoint"],
		"message": "push_endpoint is a plain HTTP address; messages are sent in clear text",
	}
}
