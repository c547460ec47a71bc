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
    endpoint_configuration {
      name                = "ssh"
      backend_port        = 22
      protocol            = "TCP"
      frontend_port_range = "4000-4100"

      network_security_group_rules {
        access                = "Allow"
        priority              = 150
        source_address_prefix = "*"
      }
    }
  }
}
