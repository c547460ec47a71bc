resource "google_data_fusion_instance" "etl" {
  name                          = "etl"
  type                          = "BASIC"
  private_instance              = true
  enable_stackdriver_logging    = true
  enable_stackdriver_monitoring = true
}
