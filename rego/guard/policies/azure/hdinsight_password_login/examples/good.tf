resource "azurerm_hdinsight_spark_cluster" "spark" {
  name                = "spark-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  cluster_version     = "5.1"
  tier                = "Standard"

  roles {
    head_node {
      vm_size  = "Standard_D13_V2"
      username = "azureadmin"
      ssh_keys = [file("keys/admin.pub")]
    }
  }
}
