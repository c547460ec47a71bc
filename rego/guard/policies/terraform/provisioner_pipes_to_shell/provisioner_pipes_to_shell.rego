# METADATA
# title: Provisioners must not run what they download
# description: |
#   The output of a download goes straight into a shell, with the deployer's credentials or on
#   the new machine. Whoever controls that address, or the way to it, controls both.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax
# custom:
#   id: GRD-TF-009
#   severity: high
#   category: supply-chain
#   systems: [terraform]
#   resources:
#     - null_resource
#     - terraform_data
#     - aws_instance
#     - azurerm_linux_virtual_machine
#     - google_compute_instance
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Take the tool from an image or package with a known checksum.
#
#         resource "terraform_data" "agent" {
#           provisioner "local-exec" {
#             command = "ansible-playbook -i inventory agent.yml"
#           }
#         }
package guard.policies.terraform.provisioner_pipes_to_shell

import data.guard.lib.value

_types := {"null_resource", "terraform_data", "aws_instance", "azurerm_linux_virtual_machine", "google_compute_instance"}

_pipe := `(?i)\b(curl|wget)\b[^|;&]*\|\s*(sudo\s+(-\S+\s+)*)?(/\S*/)?(ba|z|da|k)?sh\b|(?i)\b(curl|wget)\b[^|;&]*\|\s*(sudo\s+(-\S+\s+)*)?python[0-9.]*\b|(?i)\b(ba|z|da|k)?sh\b\s+(-c\s+)?["']?(<\(|\$\()\s*(curl|wget)\b`

deny contains {
	"resource": resource.id,
	"path": ["provisioner", i, "command"],
	"message": "a download is piped into a shell",
} if {
	some type in _types
	some resource in input.resources[type]
	some i, provisioner in value.as_list(resource.config.provisioner)
	is_string(provisioner.command)
	regex.match(_pipe, provisioner.command)
}

deny contains {
	"resource": resource.id,
	"path": ["provisioner", i, "inline", j],
	"message": "a download is piped into a shell",
} if {
	some type in _types
	some resource in input.resources[type]
	some i, provisioner in value.as_list(resource.config.provisioner)
	some j, line in value.as_list(provisioner.inline)
	is_string(line)
	regex.match(_pipe, line)
}
