resource "azurerm_hdinsight_spark_cluster" "spark" {
  name                = "hdi-spark"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  cluster_version     = "5.1"
  tier                = "Standard"
  tls_min_version     = "1.2"

  component_version {
    spark = "3.3"
  }

  gateway {
    username = "gateway"
    password = random_password.gateway.result
  }

  storage_account {
    storage_container_id = "https://stmlspark.blob.core.windows.net/hdi"
    storage_account_key  = var.storage_key
    is_default           = true
  }

  roles {
    head_node {
      vm_size  = "Standard_D12_V2"
      username = "mladmin"
      ssh_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGsparkheadexamplekey ml-admin"]
    }

    worker_node {
      vm_size               = "Standard_D12_V2"
      username              = "mladmin"
      ssh_keys              = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGsparkworkerexamplekey ml-admin"]
      target_instance_count = 3
    }

    zookeeper_node {
      vm_size  = "Medium"
      username = "mladmin"
      ssh_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGsparkzookeeperkey ml-admin"]
    }
  }
}

variable "storage_key" {
  type      = string
  sensitive = true
}

resource "random_password" "gateway" {
  length = 24
}
