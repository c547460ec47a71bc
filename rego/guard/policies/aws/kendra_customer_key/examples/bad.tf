resource "aws_kendra_index" "handbook" {
  name     = "handbook"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
  edition  = "DEVELOPER_EDITION"
}
