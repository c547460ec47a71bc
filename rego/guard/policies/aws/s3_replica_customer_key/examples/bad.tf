resource "aws_s3_bucket_replication_configuration" "models" {
  bucket = aws_s3_bucket.models.id
  role   = "arn:aws:iam::111122223333:role/s3-replication"

  rule {
    id     = "disaster-recovery"
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::acme-models-dr"
    }
  }
}

resource "aws_s3_bucket" "models" {
  bucket = "acme-models"
}
