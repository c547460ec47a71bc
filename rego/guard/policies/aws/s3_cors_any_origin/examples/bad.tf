resource "aws_s3_bucket" "annotation" {
  bucket = "acme-annotation"
}

resource "aws_s3_bucket_cors_configuration" "annotation" {
  bucket = aws_s3_bucket.annotation.id

  cors_rule {
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["*"]
    max_age_seconds = 3000
  }
}
