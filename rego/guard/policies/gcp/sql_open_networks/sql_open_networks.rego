# METADATA
# title: Cloud SQL and AlloyDB instances must not accept connections from everywhere
# description: |
#   The database answers every address on the Internet: passwords are guessed around the clock, and a
#   flaw in the engine needs no foothold.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/authorize-networks
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-090
#   severity: critical
#   category: network
#   systems: [cloud-sql, alloydb]
#   resources: [google_sql_database_instance, google_alloydb_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the addresses of the clients, or better use private addresses and the Cloud SQL Auth
#     Proxy:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             ip_configuration {
#               ipv4_enabled = true
#
#               authorized_networks {
#                 name  = "office"
#                 value = "203.0.113.7/32"
#               }
#             }
#           }
#         }
package guard.policies.gcp.sql_open_networks

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some instance in input.resources.google_sql_database_instance
	some i, network in setting.blocks(_addresses(instance), "authorized_networks")
	_is_wide(network.value)
	violation := {
		"resource": instance.id,
		"path": ["settings", 0, "ip_configuration", 0, "authorized_networks", i, "value"],
		"message": sprintf("authorized network %v is open to the Internet", [network.value]),
	}
}

deny contains violation if {
	some instance in input.resources.google_alloydb_instance
	access := setting.block(instance.config, "network_config")
	some i, network in setting.blocks(access, "authorized_external_networks")
	_is_wide(network.cidr_range)
	violation := {
		"resource": instance.id,
		"path": ["network_config", 0, "authorized_external_networks", i, "cidr_range"],
		"message": sprintf("authorized network %v is open to the Internet", [network.cidr_range]),
	}
}

_addresses(instance) := setting.block(setting.block(instance.config, "settings"), "ip_configuration")

_is_wide(range) if {
	is_string(range)
	regex.match(`^[0-9a-fA-F.:]+/[0-2]$`, range)
}

_is_wide(range) if value.is_unknown(range)
