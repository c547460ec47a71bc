resource "aws_config_configuration_recorder_status" "main" {
  name       = "main"
  is_enabled = false
}
