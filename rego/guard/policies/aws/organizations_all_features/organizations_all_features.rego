# METADATA
# title: Organizations must have all features enabled
# description: |
#   With consolidated billing alone there are no service control policies. Nothing then stops an
#   administrator, or an intruder, of a member account from leaving the guard rails of the
#   company.
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html
# custom:
#   id: GRD-AWS-349
#   severity: medium
#   category: access-control
#   systems: [organizations]
#   resources: [aws_organizations_organization]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable all features.
#
#         resource "aws_organizations_organization" "main" {
#           feature_set = "ALL"
#         }
package guard.policies.aws.organizations_all_features

deny contains {
	"resource": organization.id,
	"path": ["feature_set"],
	"message": `feature_set "CONSOLIDATED_BILLING" rules out service control policies`,
} if {
	some organization in input.resources.aws_organizations_organization
	organization.config.feature_set == "CONSOLIDATED_BILLING"
}
