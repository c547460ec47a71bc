# METADATA
# title: Custom data of virtual machines must not hold passwords or keys
# description: |
#   Custom data stays on the disk of the machine and in the state of Terraform in the clear.
#   Whoever reads either has the password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/custom-data
# custom:
#   id: GRD-AZ-253
#   severity: high
#   category: secrets
#   systems: [virtual-machines]
#   resources:
#     - azurerm_linux_virtual_machine
#     - azurerm_windows_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#     - azurerm_virtual_machine
#     - azurerm_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the machine fetch the secret from a key vault with its identity.
#
#         resource "azurerm_linux_virtual_machine" "train" {
#           custom_data = filebase64("cloud-init.yaml")
#
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.vm_custom_data_secret

import data.guard.lib.azure.argument

_types := ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"]

_paths := [["custom_data"], ["user_data"], ["os_profile", 0, "custom_data"]]

_assignment := `(?i)(passw(or)?d|passwd|secret|token|api_?key|access_?key|account_?key|private_?key)[a-z0-9_]*["']?[ \t]*[=:][ \t]*["']?([^\s"'$<{\[]{6,})`

deny contains violation if {
	some machine in argument.resources(_types)
	some path in _paths
	text := _plain(object.get(machine.config, path, null))
	regex.match(_assignment, text)

	violation := {
		"resource": machine.id,
		"path": path,
		"message": sprintf("%s assigns a literal to a password or key", [argument.dotted(path)]),
	}
}

_plain(x) := base64.decode(x) if {
	is_string(x)
	_is_base64(x)
} else := x if is_string(x)

_is_base64(x) if {
	regex.match(`^[A-Za-z0-9+/]{16,}={0,2}$`, x)
	base64.is_valid(x)
}
