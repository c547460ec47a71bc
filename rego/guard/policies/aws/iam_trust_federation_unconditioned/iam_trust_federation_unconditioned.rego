# METADATA
# title: Roles for web identities must check the audience or the subject of the token
# description: |
#   Without a condition every token that the provider signs is accepted. In an EKS cluster each
#   pod with a service account becomes the role; with Cognito every identity pool in the world
#   does.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
# custom:
#   id: GRD-AWS-317
#   severity: high
#   category: access-control
#   systems: [iam, eks, cognito]
#   resources: [aws_iam_role, data.aws_iam_policy_document]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require the service account, or the identity pool, that the role is for.
#
#         resource "aws_iam_role" "trainer" {
#           assume_role_policy = jsonencode({
#             Statement = [{
#               Condition = {
#                 StringEquals = {
#                   "oidc.eks.eu-west-1.amazonaws.com/id/4FA9:sub" = "system:serviceaccount:training:trainer"
#                   "oidc.eks.eu-west-1.amazonaws.com/id/4FA9:aud" = "sts.amazonaws.com"
#                 }
#               }
#             }]
#           })
#         }
package guard.policies.aws.iam_trust_federation_unconditioned

import data.guard.lib.aws.trust

deny contains {
	"resource": entry.resource,
	"path": trust.at(entry, array.concat(entry.statement.path, ["Condition"])),
	"message": "sts:AssumeRoleWithWebIdentity without a condition accepts every token of the provider",
} if {
	some entry in trust.allowed
	"sts:assumerolewithwebidentity" in {lower(action) | some action in entry.statement.actions; is_string(action)}
	count(entry.statement.conditions) == 0
	some principal in entry.statement.principals
	principal.type == "Federated"
	not _is_shared_issuer(principal.ids)
}

# Reported, as critical, by the policy about shared identity providers
_is_shared_issuer(ids) if {
	some id in ids
	is_string(id)
	regex.match(`:oidc-provider/(token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io)$`, id)
}
