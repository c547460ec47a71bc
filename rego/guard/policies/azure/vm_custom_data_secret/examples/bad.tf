resource "azurerm_linux_virtual_machine" "train" {
  name                  = "vm-train"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  size                  = "Standard_NC6s_v3"
  admin_username        = "azureadmin"
  network_interface_ids = [azurerm_network_interface.train.id]

  custom_data = base64encode(<<-EOT
    #!/bin/sh
    export DATABASE_PASSWORD="correct-horse-battery"
  EOT
  )

  admin_ssh_key {
    username   = "azureadmin"
    public_key = file("keys/admin.pub")
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
