resource "aws_s3_bucket" "features" {
  bucket = "acme-features"
}

resource "aws_s3_bucket_public_access_block" "features" {
  bucket = aws_s3_bucket.features.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
