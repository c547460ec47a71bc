resource "aws_s3_bucket" "claims" {
  bucket = "acme-claims"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "claims" {
  bucket = aws_s3_bucket.claims.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.claims.arn
    }
    bucket_key_enabled = true
  }
}

resource "aws_kms_key" "claims" {
  description         = "Objects of acme-claims"
  enable_key_rotation = true
}
