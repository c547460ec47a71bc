variable "acl" {}
variable "bucket" {}

resource "aws_s3_object" "this" {
  acl    = var.acl
  bucket = var.bucket
}
