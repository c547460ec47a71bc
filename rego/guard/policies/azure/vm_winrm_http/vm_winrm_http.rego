# METADATA
# title: Windows virtual machines must not listen for WinRM over plain HTTP
# description: |
#   Administrators send commands and credentials over HTTP. Anyone in the network path may read
#   or replace them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/windows/win32/winrm/installation-and-configuration-for-windows-remote-management
# custom:
#   id: GRD-AZ-197
#   severity: medium
#   category: encryption
#   systems: [virtual-machines]
#   resources:
#     - azurerm_windows_virtual_machine
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_virtual_machine
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Listen with HTTPS and a certificate from a key vault.
#
#         resource "azurerm_windows_virtual_machine" "label" {
#           winrm_listener {
#             protocol        = "Https"
#             certificate_url = azurerm_key_vault_certificate.winrm.secret_id
#           }
#         }
package guard.policies.azure.vm_winrm_http

import data.guard.lib.azure.argument

_types := ["azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set", "azurerm_virtual_machine"]

deny contains violation if {
	some machine in argument.resources(_types)
	some path in [["winrm_listener"], ["os_profile_windows_config", 0, "winrm"]]
	listeners := object.get(machine.config, path, [])
	is_array(listeners)
	some i, listener in listeners
	is_string(listener.protocol)
	lower(listener.protocol) == "http"

	violation := {
		"resource": machine.id,
		"path": array.concat(path, [i, "protocol"]),
		"message": "the WinRM listener speaks plain HTTP",
	}
}
