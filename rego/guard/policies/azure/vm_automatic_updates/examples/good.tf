resource "azurerm_windows_virtual_machine" "label" {
  name                      = "vm-label"
  resource_group_name       = "rg-ml-prod"
  location                  = "westeurope"
  size                      = "Standard_D4s_v5"
  admin_username            = "azureadmin"
  admin_password            = random_password.admin.result
  network_interface_ids     = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/networkInterfaces/nic-label"]
  automatic_updates_enabled = true

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter"
    version   = "latest"
  }
}
