resource "google_redis_instance" "features" {
  name           = "features"
  memory_size_gb = 5
}
