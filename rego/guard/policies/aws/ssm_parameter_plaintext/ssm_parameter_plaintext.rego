# METADATA
# title: SSM parameters that hold secrets must be of type SecureString
# description: |
#   Everyone who may read parameters of the account, a wide circle by habit, reads the secret in clear text, and
#   so does its history.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter
# custom:
#   id: GRD-AWS-228
#   severity: medium
#   category: secrets
#   systems: [ssm]
#   resources: [aws_ssm_parameter]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Make it a SecureString, or keep the secret in Secrets Manager.
#
#         resource "aws_ssm_parameter" "mlflow" {
#           name  = "/mlflow/password"
#           type  = "SecureString"
#           value = random_password.mlflow.result
#         }
package guard.policies.aws.ssm_parameter_plaintext

import data.guard.lib.aws.data.settings

_generators := {
	"random_password.", "aws_secretsmanager_random_password.", "data.aws_secretsmanager_random_password.",
	"data.aws_secretsmanager_secret_version.", "aws_iam_access_key.", "tls_private_key.",
}

deny contains {
	"resource": parameter.id,
	"path": ["type"],
	"message": sprintf("a secret is stored in a parameter of type %v", [object.get(parameter.config, "type", "String")]),
} if {
	some parameter in input.resources.aws_ssm_parameter
	not object.get(parameter.config, "type", "String") == "SecureString"
	_holds_a_secret(parameter)
}

# A generated password or key of the scope, or a credential that was taken out when the file was read.
_holds_a_secret(parameter) if {
	some target in settings.items(parameter.config.value["$refs"])
	is_string(target)
	some generator in _generators
	contains(target, generator)
}

_holds_a_secret(parameter) if {
	some secret in parameter.secrets
	secret.path[0] in {"value", "insecure_value"}
}
