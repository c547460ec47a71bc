resource "aws_db_snapshot" "release" {
  db_instance_identifier = "feature-store"
  db_snapshot_identifier = "feature-store-release"
  shared_accounts        = ["111122223333"]
}
