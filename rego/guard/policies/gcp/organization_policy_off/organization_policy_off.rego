# METADATA
# title: Security constraints of the organization must not be switched off
# description: |
#   The constraint keeps every project below from a dangerous setting: public buckets, keys of
#   service accounts, machines with public addresses. Switched off, each project is as safe as its
#   least careful owner.
# related_resources:
#   - ref: https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/org_policy_policy
# custom:
#   id: GRD-GCP-124
#   severity: medium
#   category: configuration
#   systems: [organization-policy]
#   resources:
#     - google_organization_policy
#     - google_folder_organization_policy
#     - google_project_organization_policy
#     - google_org_policy_policy
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Enforce the constraint:
#
#         resource "google_project_organization_policy" "keys" {
#           project    = "acme-ml"
#           constraint = "iam.disableServiceAccountKeyCreation"
#
#           boolean_policy {
#             enforced = true
#           }
#         }
package guard.policies.gcp.organization_policy_off

import data.guard.lib.gcp.setting

# Constraints whose enforcement forbids something dangerous
_protective := {
	"compute.disableSerialPortAccess",
	"compute.requireOsLogin",
	"compute.requireShieldedVm",
	"compute.skipDefaultNetworkCreation",
	"iam.automaticIamGrantsForDefaultServiceAccounts",
	"iam.disableServiceAccountKeyCreation",
	"iam.disableServiceAccountKeyUpload",
	"sql.restrictAuthorizedNetworks",
	"sql.restrictPublicIp",
	"storage.publicAccessPrevention",
	"storage.uniformBucketLevelAccess",
}

deny contains violation if {
	some type in {
		"google_folder_organization_policy",
		"google_organization_policy",
		"google_project_organization_policy",
	}
	some policy in input.resources[type]
	constraint := _constraint(policy.config.constraint)
	constraint in _protective
	some i, boolean in setting.blocks(policy.config, "boolean_policy")
	setting.may_be_false(boolean.enforced)
	violation := _violation(policy.id, ["boolean_policy", i, "enforced"], constraint)
}

deny contains violation if {
	some policy in input.resources.google_org_policy_policy
	constraint := _constraint(policy.config.name)
	constraint in _protective
	some i, rule in setting.blocks(setting.block(policy.config, "spec"), "rules")
	not rule.condition
	setting.may_be_false(rule.enforce)
	violation := _violation(policy.id, ["spec", 0, "rules", i, "enforce"], constraint)
}

_constraint(name) := parts[count(parts) - 1] if {
	is_string(name)
	parts := split(name, "/")
}

_violation(id, path, constraint) := {
	"resource": id,
	"path": path,
	"message": sprintf("constraint %s is not enforced", [constraint]),
}
