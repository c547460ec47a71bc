resource "google_redis_instance" "features" {
  name                    = "features"
  memory_size_gb          = 5
  auth_enabled            = true
  transit_encryption_mode = "DISABLED"
}
