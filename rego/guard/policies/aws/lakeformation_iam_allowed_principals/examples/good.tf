resource "aws_lakeformation_data_lake_settings" "lake" {
  admins = ["arn:aws:iam::111122223333:role/lake-admin"]

  create_table_default_permissions {
    permissions = ["SELECT"]
    principal   = "arn:aws:iam::111122223333:role/analyst"
  }
}
