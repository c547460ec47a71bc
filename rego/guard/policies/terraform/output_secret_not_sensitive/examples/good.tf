resource "random_password" "tracking_db" {
  length = 32
}

output "tracking_db_password" {
  value     = random_password.tracking_db.result
  sensitive = true
}
