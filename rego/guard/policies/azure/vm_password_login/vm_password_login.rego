# METADATA
# title: Linux virtual machines must not let administrators sign in with a password
# description: |
#   Passwords are guessed, reused and leaked. Whoever has one gets a shell with administrator
#   rights from any network that reaches the machine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/linux/mac-create-ssh-keys
# custom:
#   id: GRD-AZ-189
#   severity: medium
#   category: access-control
#   systems: [virtual-machines]
#   resources:
#     - azurerm_linux_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_virtual_machine
#     - azurerm_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Disable passwords and give the administrator an SSH key.
#
#         resource "azurerm_linux_virtual_machine" "train" {
#           disable_password_authentication = true
#         }
package guard.policies.azure.vm_password_login

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_linux_virtual_machine",
	"azurerm_linux_virtual_machine_scale_set",
	"azurerm_virtual_machine",
	"azurerm_virtual_machine_scale_set",
	"azurerm_orchestrated_virtual_machine_scale_set",
]

_paths := [
	["disable_password_authentication"],
	["os_profile_linux_config", 0, "disable_password_authentication"],
	["os_profile", 0, "linux_configuration", 0, "disable_password_authentication"],
]

deny contains violation if {
	some machine in argument.resources(_types)
	setting := argument.read(machine.config, _paths, true)
	not value.is_true(setting.value)

	violation := {
		"resource": machine.id,
		"path": setting.path,
		"message": sprintf("%s, so a password is enough to sign in over SSH", [setting.text]),
	}
}
