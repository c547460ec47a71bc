resource "aws_fsx_openzfs_file_system" "datasets" {
  storage_capacity    = 64
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type     = "SINGLE_AZ_1"
  throughput_capacity = 64
}
