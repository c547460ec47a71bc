# METADATA
# title: Redis instances must ask for authentication
# description: |
#   Whoever reaches the network reads and changes everything in the store: cached predictions,
#   features, sessions.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-redis-auth
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_instance
# custom:
#   id: GRD-GCP-105
#   severity: medium
#   category: access-control
#   systems: [memorystore]
#   resources: [google_redis_instance, google_redis_cluster, google_memorystore_instance]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Switch authentication on:
#
#         resource "google_redis_instance" "features" {
#           name                    = "features"
#           memory_size_gb          = 5
#           auth_enabled            = true
#           transit_encryption_mode = "SERVER_AUTHENTICATION"
#         }
package guard.policies.gcp.redis_authentication

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some instance in input.resources.google_redis_instance
	not value.is_true(object.get(instance.config, "auth_enabled", false))
	violation := {
		"resource": instance.id,
		"path": ["auth_enabled"],
		"message": "auth_enabled is not true; clients are not authenticated by default",
	}
}

deny contains violation if {
	some type, disabled in {
		"google_memorystore_instance": "AUTH_DISABLED",
		"google_redis_cluster": "AUTH_MODE_DISABLED",
	}
	some instance in input.resources[type]
	setting.may_be_any_of(object.get(instance.config, "authorization_mode", disabled), {disabled})
	violation := {
		"resource": instance.id,
		"path": ["authorization_mode"],
		"message": "authorization_mode is disabled, which is the default; clients are not authenticated",
	}
}
