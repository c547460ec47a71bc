resource "aws_s3_bucket_replication_configuration" "models" {
  bucket = aws_s3_bucket.models.id
  role   = "arn:aws:iam::111122223333:role/s3-replication"

  rule {
    id     = "disaster-recovery"
    status = "Enabled"

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = "arn:aws:s3:::acme-models-dr"

      encryption_configuration {
        replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/6f1c2d3e-1111-2222-3333-444455556666"
      }
    }
  }
}

resource "aws_s3_bucket" "models" {
  bucket = "acme-models"
}
