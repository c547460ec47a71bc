# METADATA
# title: Outputs of generated secrets must be marked sensitive
# description: |
#   An output that is not sensitive is printed by every plan and apply, and so stands in the log
#   of every build, for all who may read builds.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
# custom:
#   id: GRD-TF-010
#   severity: medium
#   category: secrets
#   systems: [terraform]
#   resources:
#     - terraform/output
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Mark it.
#
#         output "tracking_db_password" {
#           sensitive = true
#         }
package guard.policies.terraform.output_secret_not_sensitive

import data.guard.lib.value

# Attributes that hold a secret, by resource type
_secrets := {
	"aws_iam_access_key": `\.(secret|ses_smtp_password_v4)$`,
	"aws_secretsmanager_secret_version": `\.secret_(string|binary)$`,
	"azuread_application_password": `\.value$`,
	"azuread_service_principal_password": `\.value$`,
	"google_service_account_key": `\.private_key$`,
	"random_password": `\.(result|bcrypt_hash)$`,
	"tls_private_key": `\.private_key_(pem|openssh|pem_pkcs8)$`,
}

deny contains {
	"resource": output.id,
	"path": ["sensitive"],
	"message": sprintf("%s is printed, sensitive is not true", [reference]),
} if {
	some output in input.resources["terraform/output"]
	reference := output.config.value["$unknown"]
	is_string(reference)
	some type, attribute in _secrets
	regex.match(concat("", [`^(module\.[^.]+\.)*(data\.)?`, type, `\.`]), reference)
	regex.match(attribute, reference)
	not value.is_true(object.get(output.config, "sensitive", null))
	not value.is_true(object.get(output.config, "ephemeral", null))
}
