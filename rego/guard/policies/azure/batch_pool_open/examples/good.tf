resource "azurerm_batch_pool" "train" {
  name                = "train"
  resource_group_name = "rg-ml-prod"
  account_name        = "bamltrain"
  vm_size             = "Standard_NC6s_v3"
  node_agent_sku_id   = "batch.node.ubuntu 22.04"

  fixed_scale {
    target_dedicated_nodes = 2
  }

  storage_image_reference {
    publisher = "microsoft-dsvm"
    offer     = "ubuntu-hpc"
    sku       = "2204"
    version   = "latest"
  }

  network_configuration {
    subnet_id                        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/snet-batch"
    public_address_provisioning_type = "NoPublicIPAddresses"
  }
}
