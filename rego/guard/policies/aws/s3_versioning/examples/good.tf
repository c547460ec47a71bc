resource "aws_s3_bucket" "training" {
  bucket = "acme-training"
}

resource "aws_s3_bucket_versioning" "training" {
  bucket = aws_s3_bucket.training.id

  versioning_configuration {
    status = "Enabled"
  }
}
