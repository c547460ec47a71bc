resource "azurerm_virtual_machine" "legacy" {
  name                  = "vm-legacy"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  vm_size               = "Standard_D4s_v5"
  network_interface_ids = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/networkInterfaces/nic-legacy"]

  storage_os_disk {
    name          = "os"
    create_option = "FromImage"
    vhd_uri       = "https://stlegacy.blob.core.windows.net/vhds/os.vhd"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "azureadmin"
  }
}
