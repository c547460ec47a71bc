# METADATA
# title: Cloud access must use short-lived tokens of OpenID Connect
# description: |
#   A stored key works from anywhere until somebody rotates it. It leaves with one compromised action, and its
#   use elsewhere looks like the pipeline.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/openid-connect
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-cloud-providers
# custom:
#   id: GRD-GHA-039
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Let the cloud trust the repository's identity, and drop the key.
#
#         permissions:
#           id-token: write
#         steps:
#           - uses: aws-actions/configure-aws-credentials@<commit>
#             with:
#               role-to-assume: arn:aws:iam::111122223333:role/deploy
#               aws-region: eu-west-1
package guard.policies.github.static_cloud_credentials

import data.guard.lib.github.expression
import data.guard.lib.github.reference
import data.guard.lib.github.workflow

_inputs := {
	"aws-actions/configure-aws-credentials": "aws-access-key-id",
	"azure/login": "creds",
	"google-github-actions/auth": "credentials_json",
	"google-github-actions/setup-gcloud": "service_account_key",
	"alibabacloud/configure-alibaba-cloud-credentials": "access-key-id",
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", key]),
	"message": sprintf("%s logs in with a stored key", [used.repository]),
} if {
	some used in reference.uses
	key := _inputs[used.repository]
	setting := used.place.config["with"][key]
	is_string(setting)
	setting != ""
	not _is_session(used.place.config["with"])
}

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("%s holds a stored cloud key", [entry.name]),
} if {
	some entry in workflow.environment
	entry.name in {"ARM_CLIENT_SECRET", "AWS_SECRET_ACCESS_KEY", "AZURE_CLIENT_SECRET", "GOOGLE_CREDENTIALS"}
	some found in expression.found(entry.value)
	expression.is_secret(found.text)
	not contains(found.text, "||")
}

# keys of a session that an earlier step obtained
_is_session(with_) if is_string(with_["aws-session-token"])

_is_session(with_) if contains(lower(concat(" ", [text | text := with_[_]; is_string(text)])), "steps.")
