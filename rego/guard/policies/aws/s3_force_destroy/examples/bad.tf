resource "aws_s3_bucket" "registry" {
  bucket        = "acme-model-registry"
  force_destroy = true
}
