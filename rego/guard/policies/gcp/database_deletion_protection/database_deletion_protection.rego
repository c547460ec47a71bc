# METADATA
# title: Databases must be protected from deletion
# description: |
#   One mistaken apply, or one stolen account with the right to change the project, deletes the
#   database together with its backups.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/deletion-protection
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-099
#   severity: low
#   category: availability
#   systems: [cloud-sql, spanner, bigtable, firestore, alloydb]
#   resources:
#     - google_sql_database_instance
#     - google_spanner_database
#     - google_bigtable_table
#     - google_bigtable_instance
#     - google_alloydb_cluster
#     - google_firestore_database
#   controls:
#     direct: ["soc2:A1.2", "gdpr:32(1)(c)"]
#     supporting: ["hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave the protection of Terraform on, and add that of the service where there is one:
#
#         resource "google_spanner_database" "features" {
#           instance               = "training"
#           name                   = "features"
#           enable_drop_protection = true
#         }
package guard.policies.gcp.database_deletion_protection

import data.guard.lib.gcp.setting
import data.guard.lib.value

# The protection that Terraform gives, on by default
_guarded := {
	"google_alloydb_cluster",
	"google_bigtable_instance",
	"google_spanner_database",
	"google_sql_database_instance",
}

deny contains violation if {
	some type in _guarded
	some database in input.resources[type]
	setting.may_be_false(database.config.deletion_protection)
	not _is_guarded_by_service(database)
	violation := {
		"resource": database.id,
		"path": ["deletion_protection"],
		"message": "deletion_protection is false; whoever may change it deletes the database",
	}
}

deny contains violation if {
	some table in input.resources.google_bigtable_table
	setting.may_be_any_of(object.get(table.config, "deletion_protection", "UNPROTECTED"), {"UNPROTECTED"})
	violation := {
		"resource": table.id,
		"path": ["deletion_protection"],
		"message": "deletion_protection is not PROTECTED; the table can be deleted",
	}
}

deny contains violation if {
	some database in input.resources.google_firestore_database
	state := object.get(database.config, "delete_protection_state", "DELETE_PROTECTION_DISABLED")
	setting.may_be_any_of(state, {"DELETE_PROTECTION_DISABLED"})
	violation := {
		"resource": database.id,
		"path": ["delete_protection_state"],
		"message": "delete_protection_state is not DELETE_PROTECTION_ENABLED; the database can be deleted",
	}
}

_is_guarded_by_service(database) if value.is_true(database.config.enable_drop_protection)

_is_guarded_by_service(database) if {
	value.is_true(object.get(database.config, ["settings", 0, "deletion_protection_enabled"], false))
}
