# METADATA
# title: Redis instances must encrypt connections
# description: |
#   Keys, values and the password itself cross the network in clear text, for whoever can listen on
#   it.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_instance
# custom:
#   id: GRD-GCP-106
#   severity: medium
#   category: encryption
#   systems: [memorystore]
#   resources: [google_redis_instance, google_redis_cluster, google_memorystore_instance]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Switch encryption in transit on:
#
#         resource "google_redis_instance" "features" {
#           name                    = "features"
#           memory_size_gb          = 5
#           auth_enabled            = true
#           transit_encryption_mode = "SERVER_AUTHENTICATION"
#         }
package guard.policies.gcp.redis_transit_encryption

import data.guard.lib.gcp.setting

_disabled := {"DISABLED", "TRANSIT_ENCRYPTION_DISABLED", "TRANSIT_ENCRYPTION_MODE_DISABLED"}

deny contains violation if {
	some type in {"google_memorystore_instance", "google_redis_cluster", "google_redis_instance"}
	some instance in input.resources[type]
	setting.may_be_any_of(object.get(instance.config, "transit_encryption_mode", "DISABLED"), _disabled)
	violation := {
		"resource": instance.id,
		"path": ["transit_encryption_mode"],
		"message": "transit_encryption_mode is disabled, which is the default; connections are in clear text",
	}
}
