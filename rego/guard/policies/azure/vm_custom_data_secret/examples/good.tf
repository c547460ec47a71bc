resource "azurerm_linux_virtual_machine" "train" {
  name                  = "vm-train"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  size                  = "Standard_NC6s_v3"
  admin_username        = "azureadmin"
  network_interface_ids = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/networkInterfaces/nic-train"]

  admin_ssh_key {
    username   = "azureadmin"
    public_key = file("keys/admin.pub")
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  identity {
    type = "SystemAssigned"
  }
}
