# METADATA
# title: Cloud SQL and AlloyDB instances must only accept encrypted connections
# description: |
#   Clients may connect in clear text, so whoever can listen on the way reads passwords, queries and
#   rows, and can change them.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-ssl-instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-091
#   severity: medium
#   category: encryption
#   systems: [cloud-sql, alloydb]
#   resources: [google_sql_database_instance, google_alloydb_instance]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Refuse connections without TLS:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             ip_configuration {
#               ipv4_enabled    = false
#               private_network = "projects/acme-ml/global/networks/training"
#               ssl_mode        = "ENCRYPTED_ONLY"
#             }
#           }
#         }
package guard.policies.gcp.sql_require_tls

import data.guard.lib.gcp.setting
import data.guard.lib.value

_modes := {"ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}

deny contains violation if {
	some instance in input.resources.google_sql_database_instance
	count(setting.blocks(instance.config, "settings")) > 0
	addresses := setting.block(setting.block(instance.config, "settings"), "ip_configuration")
	not object.get(addresses, "ssl_mode", "") in _modes
	not _requires_ssl(addresses)
	violation := {
		"resource": instance.id,
		"path": ["settings", 0, "ip_configuration", 0, _field(addresses)],
		"message": "connections without TLS are accepted, which is the default; ssl_mode is not ENCRYPTED_ONLY",
	}
}

# The older setting counts only where the newer one is not written
_requires_ssl(addresses) if {
	value.is_true(addresses.require_ssl)
	not addresses.ssl_mode
}

_field(addresses) := "require_ssl" if {
	"require_ssl" in object.keys(addresses)
	not addresses.ssl_mode
} else := "ssl_mode"

deny contains violation if {
	some instance in input.resources.google_alloydb_instance
	path := ["client_connection_config", 0, "ssl_config", 0, "ssl_mode"]
	setting.may_be_any_of(object.get(instance.config, path, ""), {"ALLOW_UNENCRYPTED_AND_ENCRYPTED"})
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "ssl_mode is ALLOW_UNENCRYPTED_AND_ENCRYPTED; connections without TLS are accepted",
	}
}
