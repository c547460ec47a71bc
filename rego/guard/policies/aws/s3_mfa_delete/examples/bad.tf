resource "aws_s3_bucket" "ledger" {
  bucket = "acme-ledger"
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id

  versioning_configuration {
    status = "Enabled"
  }
}

variable "root_mfa" {
  description = "Serial number and current code of the MFA device of the root user"
  type        = string
  sensitive   = true
}
