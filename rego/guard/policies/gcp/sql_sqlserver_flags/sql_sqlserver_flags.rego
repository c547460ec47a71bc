# METADATA
# title: SQL Server instances must not widen what an account can reach
# description: |
#   External scripts run programs on the server, remote access runs procedures on other servers,
#   ownership chains and contained users cross from one database into the next: each turns one
#   account into more.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-098
#   severity: medium
#   category: configuration
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Switch the flags off:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "SQLSERVER_2022_STANDARD"
#
#           settings {
#             tier = "db-custom-2-8192"
#             database_flags {
#               name  = "cross db ownership chaining"
#               value = "off"
#             }
#
#             database_flags {
#               name  = "remote access"
#               value = "off"
#             }
#           }
#         }
package guard.policies.gcp.sql_sqlserver_flags

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql

_on := {"1", "on", "true"}

_off := {"0", "false", "off"}

# Flags, the values that widen access, and how
_risky := {
	"3625": {"values": _off, "why": "error messages tell all accounts what only administrators should see"},
	"contained database authentication": {"values": _on, "why": "databases bring accounts of their own"},
	"cross db ownership chaining": {"values": _on, "why": "rights in one database reach into others"},
	"external scripts enabled": {"values": _on, "why": "statements run programs on the server"},
	"remote access": {"values": _on, "why": "procedures run on and from other servers"},
}

deny contains violation if {
	some instance in sql.instances("SQLSERVER")
	some name, flag in sql.flags(instance)
	risk := _risky[name]
	setting.may_be_any_of(flag.value, risk.values)
	violation := {
		"resource": instance.id,
		"path": flag.path,
		"message": sprintf("flag %s is %v; %s", [name, flag.value, risk.why]),
	}
}

deny contains violation if {
	some instance in sql.instances("SQLSERVER")
	count(setting.blocks(instance.config, "settings")) > 0
	not "remote access" in object.keys(sql.flags(instance))
	violation := {
		"resource": instance.id,
		"path": ["settings", 0, "database_flags"],
		"message": "flag remote access is not set, and on by default; procedures run on and from other servers",
	}
}
