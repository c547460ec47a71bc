resource "databricks_cluster" "analysts" {
  cluster_name                 = "analysts"
  spark_version                = "16.4.x-scala2.12"
  node_type_id                 = "i3.xlarge"
  num_workers                  = 2
  enable_local_disk_encryption = true
  data_security_mode           = "NONE"
}
