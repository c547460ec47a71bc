resource "aws_fsx_windows_file_system" "records" {
  active_directory_id = "d-9067000000"
  storage_capacity    = 300
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  throughput_capacity = 32

  audit_log_configuration {
    file_access_audit_log_level       = "DISABLED"
    file_share_access_audit_log_level = "DISABLED"
  }
}
