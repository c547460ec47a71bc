# METADATA
# title: Machines must take their rights from a role, not from access keys put on them
# description: |
#   Everyone who may describe the machine reads its user data, and so does every process on it
#   through the metadata service; a key found there works from anywhere and until somebody
#   remembers to rotate it. A role hands out keys that end within hours.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
# custom:
#   id: GRD-AWS-550
#   severity: medium
#   category: access-control
#   systems: [ec2]
#   resources:
#     - aws_instance
#     - aws_launch_template
#     - aws_launch_configuration
#     - aws_spot_instance_request
#     - aws_lightsail_instance
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#     supporting: ["soc2:CC6.3", "gdpr:32(1)(b)"]
#   remediation: |
#     Give the machine an instance profile and drop the keys.
#
#         resource "aws_instance" "trainer" {
#           iam_instance_profile = aws_iam_instance_profile.trainer.name
#         }
package guard.policies.aws.ec2_access_keys_on_machine

import data.guard.lib.value

_types := {"aws_instance", "aws_launch_configuration", "aws_launch_template", "aws_lightsail_instance", "aws_spot_instance_request"}

_key := `(?i)(aws_access_key_id|aws_secret_access_key)["']?\s*([=:]|\s)\s*[^\s]`

_hands_keys(text) if regex.match(_key, text)

# A text that holds an unknown part is judged by its words
_text(x) := x["$unknown"] if value.is_unknown(x)

_text(x) := x if {
	is_string(x)
	not base64.is_valid(x)
}

_text(x) := base64.decode(x) if {
	is_string(x)
	base64.is_valid(x)
}

_places(machine) := {[field] | some field in ["user_data", "user_data_base64"]; _hands_keys(_text(machine.config[field]))}

_provisioned(machine) := {["provisioner", i, "inline", j] |
	some i, provisioner in value.as_list(machine.config.provisioner)
	some j, command in value.as_list(provisioner.inline)
	_hands_keys(_text(command))
} | {["provisioner", i, "destination"] |
	some i, provisioner in value.as_list(machine.config.provisioner)
	is_string(provisioner.destination)
	endswith(provisioner.destination, ".aws/credentials")
}

# A key that is written there in full is a secret in code, and told as that
_is_told(machine, path) if {
	some secret in machine.secrets
	secret.path[0] == path[0]
	_is_key(secret)
}

_is_key(secret) if secret.kind != "literal"

_is_key(secret) if startswith(lower(sprintf("%v", [secret.path[count(secret.path) - 1]])), "aws_")

# What stands before an unknown part is known: the finding is about the names of the variables.
_settled(machine, path) := path if not value.is_unknown(object.get(machine.config, path, null))

_settled(machine, path) := [] if value.is_unknown(object.get(machine.config, path, null))

deny contains {
	"resource": machine.id,
	"path": _settled(machine, found[0]),
	"message": sprintf("%s puts AWS access keys on the machine", [concat(", ", {path[0] | some path in found})]),
} if {
	some type in _types
	some machine in input.resources[type]
	found := sort([path | some path in (_places(machine) | _provisioned(machine)); not _is_told(machine, path)])
	count(found) > 0
}
