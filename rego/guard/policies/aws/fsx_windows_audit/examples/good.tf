resource "aws_fsx_windows_file_system" "records" {
  active_directory_id = "d-9067000000"
  storage_capacity    = 300
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  throughput_capacity = 32

  audit_log_configuration {
    audit_log_destination             = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/windows:*"
    file_access_audit_log_level       = "SUCCESS_AND_FAILURE"
    file_share_access_audit_log_level = "SUCCESS_AND_FAILURE"
  }
}
