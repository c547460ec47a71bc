# METADATA
# title: Roles for shared identity providers must name the repository or project they trust
# description: |
#   GitHub, GitLab, Terraform Cloud and their like sign tokens for all their customers with one
#   issuer. A role that checks only the issuer or the audience, or accepts any subject, can be
#   assumed from anybody's free account there.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
# custom:
#   id: GRD-AWS-316
#   severity: critical
#   category: access-control
#   systems: [iam, github]
#   resources: [aws_iam_role, data.aws_iam_policy_document]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require the subject of one repository and, better, of one branch or environment.
#
#         resource "aws_iam_role" "github_deploy" {
#           assume_role_policy = jsonencode({
#             Statement = [{
#               Condition = {
#                 StringEquals = {
#                   "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
#                   "token.actions.githubusercontent.com:sub" = "repo:acme/models:ref:refs/heads/main"
#                 }
#               }
#             }]
#           })
#         }
package guard.policies.aws.iam_trust_shared_issuer

import data.guard.lib.aws.trust
import data.guard.lib.value

# Issuers that many customers share
_shared := [
	"token.actions.githubusercontent.com", "gitlab.com", "app.terraform.io", "agent.buildkite.com",
	"api.pulumi.com/oidc", "oidc.codefresh.io", "oidc.vercel.com",
]

# Subjects that any customer can obtain: the wildcards come before the first thing that is the customer's own
_anyone := [`^\**$`, `^repo:\*`, `^project_path:\*`, `^organization:\*`, `^repository:\*`, `^[a-z_]+:\*`]

_trusted := [found |
	some entry in trust.allowed
	some principal in entry.statement.principals
	principal.type == "Federated"
	some id in principal.ids
	issuer := _issuer(id)
	found := {"entry": entry, "issuer": issuer}
]

_issuer(id) := issuer if {
	is_string(id)
	some issuer in _shared
	endswith(id, concat("", [":oidc-provider/", issuer]))
} else := issuer if {
	some target in value.as_list(id["$refs"])
	some provider in input.resources.aws_iam_openid_connect_provider
	provider.id == target
	is_string(provider.config.url)
	some issuer in _shared
	trim_prefix(provider.config.url, "https://") == issuer
}

_claims(statement, issuer) := {claim |
	some condition in statement.conditions
	is_string(condition.variable)
	startswith(lower(condition.variable), concat("", [issuer, ":"]))
	claim := lower(trim_prefix(lower(condition.variable), concat("", [issuer, ":"])))
}

deny contains {
	"resource": found.entry.resource,
	"path": trust.at(found.entry, array.concat(found.entry.statement.path, ["Condition"])),
	"message": sprintf("no condition on %s:sub: any account at this provider can assume the role", [found.issuer]),
} if {
	some found in _trusted
	claims := _claims(found.entry.statement, found.issuer)
	count(claims - {"aud"}) == 0
}

deny contains {
	"resource": found.entry.resource,
	"path": trust.at(found.entry, found.entry.statement.path),
	"message": sprintf(`subject "%s" is accepted from any account at %s`, [subject, found.issuer]),
} if {
	some found in _trusted
	some subject in trust.required(found.entry.statement, concat("", [found.issuer, ":sub"]))
	is_string(subject)
	some pattern in _anyone
	regex.match(pattern, subject)
	_claims(found.entry.statement, found.issuer) - {"aud", "sub"} == set()
}
