resource "databricks_cluster" "features" {
  cluster_name  = "features"
  spark_version = "16.4.x-scala2.12"
  node_type_id  = "i3.xlarge"
  num_workers   = 2
}
