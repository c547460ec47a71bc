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

  start_task {
    command_line = "prepare.sh"

    user_identity {
      auto_user {
        elevation_level = "Admin"
        scope           = "Pool"
      }
    }
  }
}
