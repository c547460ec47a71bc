resource "google_data_fusion_instance" "etl" {
  name             = "etl"
  type             = "BASIC"
  private_instance = true
}
