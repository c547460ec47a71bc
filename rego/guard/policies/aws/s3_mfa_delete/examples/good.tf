resource "aws_s3_bucket" "ledger" {
  bucket = "acme-ledger"
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  mfa    = var.root_mfa

  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}

variable "root_mfa" {
  description = "Serial number and current code of the MFA device of the root user"
  type        = string
  sensitive   = true
}
