# METADATA
# title: Cloud Storage buckets and objects must not be open to everyone
# description: |
#   Anyone on the Internet, or anyone with a Google account, reads the data sets, models and logs in
#   the bucket, or replaces a model with one of their own. Open buckets are found by scanners within
#   hours.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/making-data-public
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket_iam
# custom:
#   id: GRD-GCP-001
#   severity: critical
#   category: access-control
#   systems: [cloud-storage]
#   resources:
#     - google_storage_bucket_iam_member
#     - google_storage_bucket_iam_binding
#     - google_storage_bucket_iam_policy
#     - data.google_iam_policy
#     - google_storage_bucket_acl
#     - google_storage_default_object_acl
#     - google_storage_object_acl
#     - google_storage_bucket_access_control
#     - google_storage_default_object_access_control
#     - google_storage_object_access_control
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.6", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.7", "gdpr:25"]
#   remediation: |
#     Grant the role to the accounts that need it, and publish files through a load balancer or
#     signed URLs:
#
#         resource "google_storage_bucket_iam_member" "readers" {
#           member = "group:feature-readers@example.com"
#         }
package guard.policies.gcp.storage_public_access

import data.guard.lib.gcp.iam
import data.guard.lib.gcp.setting
import data.guard.lib.value

_acls := {
	"google_storage_bucket_acl",
	"google_storage_default_object_acl",
	"google_storage_object_acl",
}

_access_controls := {
	"google_storage_bucket_access_control",
	"google_storage_default_object_access_control",
	"google_storage_object_access_control",
}

_public_acls := {"publicRead", "publicReadWrite", "authenticatedRead"}

_everyone := {"allUsers", "allAuthenticatedUsers"}

deny contains violation if some violation in iam.public("google_storage_bucket")

deny contains violation if {
	some type in _acls
	some acl in input.resources[type]
	setting.may_be_any_of(acl.config.predefined_acl, _public_acls)
	violation := {
		"resource": acl.id,
		"path": ["predefined_acl"],
		"message": sprintf("predefined ACL %v gives everyone access", [acl.config.predefined_acl]),
	}
}

deny contains violation if {
	some type in _acls
	some acl in input.resources[type]
	some i, entry in value.as_list(acl.config.role_entity)
	is_string(entry)
	parts := split(entry, ":")
	parts[1] in _everyone
	violation := {
		"resource": acl.id,
		"path": ["role_entity", i],
		"message": sprintf("role entity %s gives everyone access", [entry]),
	}
}

deny contains violation if {
	some type in _access_controls
	some control in input.resources[type]
	setting.may_be_any_of(control.config.entity, _everyone)
	violation := {
		"resource": control.id,
		"path": ["entity"],
		"message": sprintf("access control for %v gives everyone access", [control.config.entity]),
	}
}
