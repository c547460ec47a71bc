resource "aws_kms_key" "lake" {
  description         = "Data lake"
  enable_key_rotation = true
}
